package digest.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import digest.content.WordsReader;
import digest.diagnostic.SourceText;
import digest.render.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The templates and words of the digest itself. */
public final class RealTemplates {
  private RealTemplates() {}

  public static Templates read() throws IOException {
    List<SourceText> words = texts("templates/words", ".yml");
    return new Templates(
        texts("templates", ".ftlh"), WordsReader.read(words).words().orElseThrow());
  }

  private static List<SourceText> texts(String folder, String ending) throws IOException {
    List<SourceText> texts = new ArrayList<>();
    for (String name : Folders.files(Repository.root().resolve(folder))) {
      if (name.endsWith(ending) && !name.contains("/")) {
        Path file = Repository.root().resolve(folder).resolve(name);
        texts.add(new SourceText(folder + "/" + name, Files.readString(file, UTF_8)));
      }
    }
    return texts;
  }
}
