package digest.serve.http;

import java.io.IOException;

/** Has an answer to whoever was let in. Called by several threads at once. */
public interface Answerer {
  Answer answer(Asked asked) throws IOException;
}
