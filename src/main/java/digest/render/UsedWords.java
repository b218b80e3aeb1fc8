package digest.render;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Nearest;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import digest.model.Count;
import digest.model.Kind;
import digest.model.Level;
import digest.model.Role;
import digest.model.Stage;
import digest.plan.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds words that templates or code ask for and the files of words do not have. */
final class UsedWords {
  /** Words asked for that are in no file. */
  static final Rule MISSING_WORDS =
      Rule.error("missing-words", "A template asks for words that a file of words does not have.");

  private static final Pattern CALL =
      Pattern.compile("\\b(?:w|zh|en)\\(\\s*\"([a-z0-9_.]+)\"\\s*[,)]");

  private static final List<String> BY_CODE =
      Stream.of(
              Stream.of(Kind.values()).map(value -> "kind." + value.word()),
              Stream.of(Role.values()).map(value -> "role." + value.word()),
              Stream.of(Stage.values()).map(value -> "stage." + value.word()),
              Stream.of(Count.values()).map(value -> "count." + value.word()),
              Stream.of(Count.values()).map(value -> "ledger.count." + value.word()),
              Stream.of(
                      "title",
                      "entry",
                      "number",
                      "reported",
                      "began",
                      "ended",
                      "place",
                      "question",
                      "answered",
                      "answer",
                      "outcome",
                      "article",
                      "address",
                      "translation")
                  .map(value -> "ledger." + value),
              Stream.of("nav.ledger", "description.ledger"),
              Stream.of(Level.values()).map(value -> "level." + value.word()),
              Stream.of(Section.values())
                  .flatMap(
                      value ->
                          Stream.of(
                              "section." + value.word(),
                              "nav." + value.word(),
                              "description.index." + value.word())),
              Stream.of("topic", "region", "mechanism", "person")
                  .map(value -> "description." + value),
              Stream.of("archive", "glossary", "about")
                  .flatMap(
                      value -> Stream.of("nav." + value, "description." + value, value + ".title")),
              Stream.of("edition.zh", "edition.en", "edition.both"),
              Stream.of("badge.missing", "badge.stale", "badge.extra", "badge.untranslated"),
              Stream.of("nav.home", "notice.untranslated", "notfound.title", "archive.page"),
              Stream.of("print", "figures", "names", "terms")
                  .map(value -> "checked." + value)
                  .flatMap(value -> Stream.of(value, value + ".some")),
              Stream.of(
                      "line",
                      "and",
                      "untranslated",
                      "missing",
                      "stale",
                      "behind",
                      "current",
                      "unread")
                  .map(value -> "checked." + value),
              Stream.of("checked.unread.some"),
              Stream.of("feed.site", "undated", "figure.other"))
          .flatMap(keys -> keys)
          .toList();

  private UsedWords() {}

  static List<Diagnostic> missing(Collection<SourceText> templates, Phrases words) {
    List<Diagnostic> problems = new ArrayList<>();
    for (SourceText template : templates) {
      Matcher call = CALL.matcher(template.text());
      while (call.find()) {
        problem(words, call.group(1), template, call.start(1)).ifPresent(problems::add);
      }
    }
    SourceText file = words.file();
    BY_CODE.forEach(key -> problem(words, key, file, 0).ifPresent(problems::add));
    return problems;
  }

  private static Optional<Diagnostic> problem(
      Phrases words, String key, SourceText at, int offset) {
    if (words.has(key)) {
      return Optional.empty();
    }
    int end = Math.min(at.text().length(), offset + (offset == 0 ? 0 : key.length()));
    String hint = Nearest.hint(key, words.keys());
    return Optional.of(
        MISSING_WORDS.at(
            at.span(offset, end),
            "`" + words.file().path() + "` has no words for `" + key + "`",
            hint.isEmpty() ? "add a line `" + key + ": …` to that file" : hint));
  }
}
