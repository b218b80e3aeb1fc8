package digest.content;

import digest.content.schema.Field;
import digest.content.yaml.Node.Entry;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.SourceText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A change to an author's file that leaves all else as it is, to the byte.
 *
 * @param source the text it is made to, as it was read: line ends are {@code \n} and there is no
 *     byte order mark
 * @param start of what goes, in UTF-16 units
 * @param end of what goes
 * @param text what comes in its place, its line ends {@code \n}
 */
public record Edit(SourceText source, int start, int end, String text) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  public Edit {
    source.span(start, end);
  }

  /**
   * Gives a key of an article's header a value, written on one line: in place of the one it has, or
   * on a new line behind the keys that stand before it by custom. Nothing if the header cannot be
   * read, or is written so that this would change another key.
   */
  static Optional<Edit> set(SourceText source, Field<?> field, String value) {
    return FrontMatter.find(source, new Diagnostics())
        .flatMap(
            at -> {
              Map<String, Entry> header = HeaderPlace.entries(source);
              return candidates(source, at, header, field, value)
                  .filter(edit -> edit.changesOnly(field, value, header))
                  .findFirst();
            });
  }

  private static Stream<Edit> candidates(
      SourceText source, FrontMatter at, Map<String, Entry> header, Field<?> field, String value) {
    Entry written = header.get(field.name());
    if (written != null) {
      return Stream.of(inPlace(source, written, value));
    }
    String line = line(field, value);
    int behind =
        Header.FIELDS.names().subList(0, Header.FIELDS.names().indexOf(field.name())).stream()
            .filter(header::containsKey)
            .max(Comparator.comparing(Header.FIELDS.names()::indexOf))
            .map(name -> nextLine(source.text(), header.get(name).value().span().end()))
            .orElse(at.start());
    return Stream.of(behind, at.end()).map(place -> new Edit(source, place, place, line));
  }

  /** A value that stands on lines of its own goes with them. */
  private static Edit inPlace(SourceText source, Entry written, String value) {
    int end =
        written.value().span().start() + written.value().span().text().stripTrailing().length();
    boolean below = written.value().span().line() > written.key().span().line();
    if (written.value().isLeftOut() || below) {
      int colon = source.text().indexOf(':', written.key().span().end()) + 1;
      return new Edit(source, colon, Math.max(colon, end), " " + value);
    }
    return new Edit(source, written.value().span().start(), end, value);
  }

  /** Where the line ends that the character before this offset stands in. */
  private static int nextLine(String text, int offset) {
    return text.indexOf('\n', Math.max(0, offset - 1)) + 1;
  }

  private boolean changesOnly(Field<?> field, String value, Map<String, Entry> before) {
    Map<String, Entry> after = HeaderPlace.entries(edited());
    Entry set = after.get(field.name());
    return set != null
        && Optional.of(set.value().meaning()).equals(meaning(field, value))
        && meanings(before, field).equals(meanings(after, field));
  }

  /** What the value means where nothing stands around it. */
  private static Optional<String> meaning(Field<?> field, String value) {
    SourceText alone = new SourceText("header", "---\n" + line(field, value) + "---\n");
    return Optional.ofNullable(HeaderPlace.entries(alone).get(field.name()))
        .map(entry -> entry.value().meaning());
  }

  private static String line(Field<?> field, String value) {
    return field.name() + ": " + value + "\n";
  }

  private static Map<String, String> meanings(Map<String, Entry> header, Field<?> but) {
    Map<String, String> meanings = new LinkedHashMap<>();
    header.forEach((key, entry) -> meanings.put(key, entry.value().meaning()));
    meanings.remove(but.name());
    return meanings;
  }

  /** The text as it is read after the change. */
  public SourceText edited() {
    String before = source.text();
    return new SourceText(source.path(), before.substring(0, start) + text + before.substring(end));
  }

  /**
   * The file as it lies on disk after the change: byte order mark and line ends stay, and a new
   * line ends as the one before it.
   *
   * @param file the whole file, from which {@link #source} was read
   */
  public String applyTo(String file) {
    int from = offset(file, start);
    int to = offset(file, end);
    String lineEnd =
        file.startsWith("\r\n", from - 2) ? "\r\n" : file.startsWith("\r", from - 1) ? "\r" : "\n";
    return file.substring(0, from) + text.replace("\n", lineEnd) + file.substring(to);
  }

  /** A file as it is read: see {@link #source}. */
  public static String evenedOut(String file) {
    String text = !file.isEmpty() && file.charAt(0) == BYTE_ORDER_MARK ? file.substring(1) : file;
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Where in the file an offset of the text read from it lies. */
  private static int offset(String file, int offset) {
    int at = !file.isEmpty() && file.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    for (int i = 0; i < offset; i++) {
      at += file.startsWith("\r\n", at) ? 2 : 1;
    }
    return at;
  }

  /** Where a place of the edited text was before; one within what came in, at its beginning. */
  int before(int offset) {
    if (offset <= start) {
      return offset;
    }
    int grown = text.length() - (end - start);
    return offset >= start + text.length() ? offset - grown : start;
  }
}
