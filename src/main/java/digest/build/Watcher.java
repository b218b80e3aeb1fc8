package digest.build;

/** Is told how a build goes on. Called by several threads at once. */
public interface Watcher {
  /** Something the user should know while waiting, in one line. */
  void notice(String line);

  /** This many of so many pages and feeds are done. Not in order. */
  void progress(int done, int total);

  /** Does not look. */
  Watcher NONE =
      new Watcher() {
        @Override
        public void notice(String line) {}

        @Override
        public void progress(int done, int total) {}
      };
}
