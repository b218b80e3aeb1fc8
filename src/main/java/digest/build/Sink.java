package digest.build;

import digest.files.SiteWriter;
import digest.render.OutputFile;
import java.io.IOException;
import java.nio.file.Path;

/** Where finished files go. Used by several threads at once. */
interface Sink {
  void write(OutputFile file) throws IOException;

  void copy(String path, Path from) throws IOException;

  /** Into the published site. */
  static Sink into(SiteWriter writer) {
    return new Sink() {
      @Override
      public void write(OutputFile file) throws IOException {
        writer.write(file.path(), file.bytes());
      }

      @Override
      public void copy(String path, Path from) throws IOException {
        writer.copy(path, from);
      }
    };
  }

  /** Looks at everything and keeps nothing. */
  Sink NOWHERE =
      new Sink() {
        @Override
        public void write(OutputFile file) {}

        @Override
        public void copy(String path, Path from) {}
      };
}
