package digest.cli;

import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest gives it. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {"digest " + (version == null ? "(not packaged)" : version)};
  }
}
