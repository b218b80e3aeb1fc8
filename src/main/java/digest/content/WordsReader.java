package digest.content;

import digest.content.schema.Known;
import digest.content.schema.Reading;
import digest.content.yaml.Node;
import digest.content.yaml.Node.Entry;
import digest.content.yaml.Node.Mapping;
import digest.content.yaml.Node.Scalar;
import digest.content.yaml.Yaml;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Nearest;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import digest.model.Language;
import digest.model.Words;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the words of the site's furniture: one flat mapping from keys to texts for each language.
 */
public final class WordsReader {
  static final Rule WORDS_MISSING =
      Rule.error("words-missing", "The words of a language are missing.");
  static final Rule WORDS_KEY =
      Rule.error("words-key", "A key of the words, or its text, is not of the form it must have.");
  static final Rule WORDS_TWIN = Rule.error("words-twin", "A word stands in one language only.");

  private static final String FOLDER = "templates/words/";
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*");

  private WordsReader() {}

  /** Texts of other folders are passed over. */
  public static ReadWords read(List<SourceText> texts) {
    return read(texts, Set.of());
  }

  /**
   * @param unreadable paths of files that could not be read as text, which has been reported
   *     already
   */
  public static ReadWords read(List<SourceText> texts, Set<String> unreadable) {
    Reading reading = new Reading(Known.NOTHING);
    Map<Language, Map<String, Entry>> entries = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String path = path(language);
      Optional<SourceText> source =
          texts.stream().filter(text -> text.path().equals(path)).findFirst();
      source.flatMap(text -> entries(text, reading)).ifPresent(read -> entries.put(language, read));
      if (source.isEmpty() && !unreadable.contains(path)) {
        reportMissing(path, reading);
      }
    }
    boolean complete = entries.size() == Language.values().length;
    if (complete) {
      checkTwins(Language.ZH, entries, reading);
      checkTwins(Language.EN, entries, reading);
    }
    Diagnostics problems = new Diagnostics();
    problems.addAll(reading.problems());
    boolean sound = complete && reading.errors() == 0;
    return new ReadWords(sound ? Optional.of(words(entries)) : Optional.empty(), problems.sorted());
  }

  private static void reportMissing(String path, Reading reading) {
    reading.report(
        WORDS_MISSING.at(
            new SourceText(path, "").start(),
            "this file is missing",
            "the words of both languages are needed"));
  }

  private static String path(Language language) {
    return FOLDER + language.code() + ".yml";
  }

  /** Nothing for a file that cannot be read at all: then no twins are looked for. */
  private static Optional<Map<String, Entry>> entries(SourceText source, Reading reading) {
    Diagnostics problems = new Diagnostics();
    Optional<Node> node = Yaml.read(source, problems);
    reading.report(problems);
    if (node.isPresent() && !(node.get() instanceof Mapping)) {
      reading.report(
          WORDS_KEY.at(
              source.start(),
              "this file is not made of lines `key: text`",
              "write one key and its text on each line"));
    }
    return node.filter(Mapping.class::isInstance)
        .map(mapping -> entries((Mapping) mapping, reading));
  }

  private static Map<String, Entry> entries(Mapping mapping, Reading reading) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      Entry first = entries.putIfAbsent(entry.key().value(), entry);
      if (first != null) {
        int line = first.key().span().line();
        report(
            entry,
            "stands here for the second time",
            "it stands in line " + line + " already: take one of them away",
            reading);
      } else if (!KEY.matcher(entry.key().value()).matches()) {
        report(
            entry,
            "is not a key",
            "keys are lower-case English letters and digits, joined by `.` or `_`",
            reading);
      } else if (!(entry.value() instanceof Scalar) || entry.value().isLeftOut()) {
        report(entry, "has no text", "write a text behind the colon", reading);
      }
    }
    return entries;
  }

  private static void report(Entry entry, String what, String hint, Reading reading) {
    Scalar key = entry.key();
    reading.report(WORDS_KEY.at(key.span(), "`" + key.value() + "` " + what, hint));
  }

  private static void checkTwins(
      Language language, Map<Language, Map<String, Entry>> entries, Reading reading) {
    Set<String> others = entries.get(language.other()).keySet();
    for (Entry entry : entries.get(language).values()) {
      String key = entry.key().value();
      if (!others.contains(key) && KEY.matcher(key).matches()) {
        String path = path(language.other());
        String hint =
            Nearest.to(key, others)
                .filter(near -> !entries.get(language).containsKey(near))
                .map(near -> "is it `" + near + "` there?")
                .orElse("write it there as well");
        reading.report(WORDS_TWIN.at(entry.key().span(), "`" + key + "` is not in " + path, hint));
      }
    }
  }

  private static Map<Language, Words> words(Map<Language, Map<String, Entry>> entries) {
    Map<Language, Words> words = new EnumMap<>(Language.class);
    entries.forEach(
        (language, byKey) -> {
          Map<String, String> texts = new LinkedHashMap<>();
          byKey.forEach((key, entry) -> texts.put(key, ((Scalar) entry.value()).value()));
          words.put(language, new Words(language, texts));
        });
    return words;
  }
}
