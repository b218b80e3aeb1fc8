package digest.content;

import digest.content.schema.Form;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with the path of a file that is of no article. */
final class FileProblems {
  static final Rule FILE_NAME =
      Rule.error("file-name", "A file is not named, or does not stand, as its kind of file must.");
  static final Rule STRAY_FILE =
      Rule.warning("stray-file", "A file that has no place in the content.");

  private static final Pattern WORDS =
      Pattern.compile(
          "(.+)\\.(md|markdown|mdown|txt|docx?|wps|rtf|ya?ml)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PICTURE =
      Pattern.compile(
          "(.+)\\.(jpe?g|png|webp|gif|svg|bmp|tiff?|heic|avif)", Pattern.CASE_INSENSITIVE);
  private static final Pattern LANGUAGE = Pattern.compile("(.+?)[._-](zh|cn|chs?|en|eng)(-\\w+)?");
  private static final String LETTERS =
      "lower-case English letters and digits, words joined by hyphens";
  private static final Pattern NUMBERED = Pattern.compile("(.+?)(\\.[0-9]+)?");
  private static final Set<String> TOP =
      Set.of(
          "README.md",
          "README.zh.md",
          "site.yml",
          "topics.yml",
          "regions.yml",
          "outlets.yml",
          "mechanisms.yml",
          "people.yml",
          "glossary.yml",
          "about.zh.md",
          "about.en.md");

  private FileProblems() {}

  /** Nothing for the files of the site itself, and for those that systems hide. */
  static Optional<Diagnostic> of(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean top = path.equals("content/" + name);
    if (name.startsWith(".") || (top && TOP.contains(name))) {
      return Optional.empty();
    }
    Matcher words = WORDS.matcher(name);
    Matcher picture = PICTURE.matcher(name);
    if (words.matches()) {
      return Optional.of(top ? top(path, name) : text(path, name, words.group(1)));
    }
    return Optional.of(
        picture.matches() && !top
            ? image(path, name, picture.group(1), picture.group(2))
            : STRAY_FILE.at(
                place(path),
                "`" + name + "` is no file of the digest and is passed over",
                "move it elsewhere"));
  }

  private static Span place(String path) {
    return new SourceText(path, "").start();
  }

  private static Diagnostic top(String path, String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.yaml$", ".yml");
    String hint =
        TOP.contains(lower)
            ? "call it `" + lower + "`"
            : LANGUAGE.matcher(stem(name)).matches()
                ? "an article stands in the folder of its year: content/articles/2023/" + name
                : "here stand " + String.join(", ", TOP.stream().sorted().toList());
    return FILE_NAME.at(
        place(path), "`" + name + "` is none of the files that stand in content/", hint);
  }

  private static Diagnostic text(String path, String name, String stem) {
    Optional<Diagnostic> folder = folder(path, name);
    if (folder.isPresent()) {
      return folder.get();
    }
    Matcher language = LANGUAGE.matcher(stem.toLowerCase(Locale.ROOT));
    boolean known = language.matches();
    String hint = known ? inLanguage(language.group(1), language.group(2)) : inEither(stem);
    if (!name.endsWith(".md")) {
      return FILE_NAME.at(
          place(path),
          "`" + name + "` is not a Markdown file",
          "save it as plain text, and " + hint);
    }
    return known
        ? FILE_NAME.at(
            place(path), "`" + name + "` is not named as an article", hint + ": " + LETTERS)
        : FILE_NAME.at(place(path), "`" + name + "` does not say in which language it is", hint);
  }

  private static String inLanguage(String stem, String language) {
    return "call it `" + id(stem) + (language.startsWith("e") ? ".en.md`" : ".zh.md`");
  }

  private static String inEither(String stem) {
    String id = id(stem);
    return "call it `" + id + ".zh.md` if it is Chinese, `" + id + ".en.md` if it is English";
  }

  private static Diagnostic image(String path, String name, String stem, String extension) {
    Optional<Diagnostic> folder = folder(path, name);
    if (folder.isPresent()) {
      return folder.get();
    }
    String lower = extension.toLowerCase(Locale.ROOT);
    boolean known = Set.of("jpg", "jpeg", "png", "webp", "gif").contains(lower);
    String hint =
        "call it by the article's id and a number, such as `"
            + articleId(stem)
            + ".1."
            + (known ? lower : "jpg")
            + "`";
    return FILE_NAME.at(
        place(path),
        "`"
            + name
            + (known
                ? "` is not named as an image of an article"
                : "` is not an image that is published"),
        known ? hint : "save it as jpg, png, webp or gif; " + hint);
  }

  /** Articles and their images stand in the folder of a year. */
  private static Optional<Diagnostic> folder(String path, String name) {
    String folder = path.substring(0, path.length() - name.length());
    if (folder.startsWith(FileNames.DRAFTS) || FileNames.isYearFolder(folder)) {
      return Optional.empty();
    }
    return Optional.of(
        FILE_NAME.at(
            place(path),
            "`" + name + "` does not stand in the folder of a year",
            "move it, for an article of 2023, to content/articles/2023/" + name));
  }

  private static String articleId(String stem) {
    Matcher numbered = NUMBERED.matcher(stem);
    return numbered.matches() && Form.ID.matches(numbered.group(1))
        ? numbered.group(1)
        : "port-strike";
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** What an id made from this could be; an example where nothing is left of it. */
  private static String id(String stem) {
    String plain = Normalizer.normalize(stem, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String id = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return Form.ID.matches(id) ? id : "port-strike";
  }
}
