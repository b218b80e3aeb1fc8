package digest.build;

import digest.render.OutputFile;
import java.io.IOException;
import java.nio.file.Path;

/** Where finished files go. Used by several threads at once. */
interface Sink {
  void write(OutputFile file) throws IOException;

  void copy(String path, Path from) throws IOException;

  /** Looks at everything and keeps nothing. */
  Sink NOWHERE =
      new Sink() {
        @Override
        public void write(OutputFile file) {}

        @Override
        public void copy(String path, Path from) {}
      };
}
