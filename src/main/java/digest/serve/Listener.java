package digest.serve;

import digest.build.Outcome;
import digest.build.Watcher;
import java.net.URI;

/** Is told what a preview does. */
public interface Listener {
  /**
   * From now on the preview can be looked at.
   *
   * @param address where
   * @param asked the port that was wished for; 0 is any
   */
  void listening(URI address, int asked);

  /** A build begins; whoever is given back is told how it goes on. */
  Watcher building();

  /** A build ended, in a new site or in none. */
  void built(Outcome outcome);

  /**
   * There is no outcome: the machine refused something, which may pass, or digest has a bug. The
   * next change is waited for all the same.
   */
  void failed(Exception failure);
}
