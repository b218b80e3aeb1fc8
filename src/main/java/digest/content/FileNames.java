package digest.content;

import digest.content.schema.Form;
import digest.model.Language;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which file is of which article, as its path says. */
final class FileNames {
  static final String ARTICLES = "content/articles/";
  static final String DRAFTS = "content/drafts/";

  private static final Pattern TEXT = Pattern.compile("(.+)\\.(zh|en)\\.md");
  private static final Pattern IMAGE =
      Pattern.compile("(.+)\\.([1-9][0-9]*)\\.(jpg|jpeg|png|webp|gif)");
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

  private FileNames() {}

  /** A file of an article. */
  sealed interface Part {
    String folder();

    String id();
  }

  /** Its text in a language. */
  record TextPart(String folder, String id, Language language) implements Part {}

  /** An image that lies beside it. */
  record ImagePart(String folder, String id, String name) implements Part {}

  /** Nothing for a file that is of no article, whether that is right or wrong. */
  static Optional<Part> part(String path) {
    int slash = path.lastIndexOf('/');
    String folder = path.substring(0, slash + 1);
    String name = path.substring(slash + 1);
    if (!path.startsWith(DRAFTS) && !isYearFolder(folder)) {
      return Optional.empty();
    }
    Matcher text = TEXT.matcher(name);
    if (text.matches()) {
      Language language = text.group(2).equals("zh") ? Language.ZH : Language.EN;
      return named(text.group(1)).map(id -> new TextPart(folder, id, language));
    }
    Matcher image = IMAGE.matcher(name);
    return image.matches()
        ? named(image.group(1)).map(id -> new ImagePart(folder, id, name))
        : Optional.empty();
  }

  private static Optional<String> named(String stem) {
    return Optional.of(stem).filter(Form.ID::matches);
  }

  static boolean isYearFolder(String folder) {
    return folder.startsWith(ARTICLES)
        && folder.length() == ARTICLES.length() + 5
        && YEAR.matcher(folder.substring(ARTICLES.length(), folder.length() - 1)).matches();
  }
}
