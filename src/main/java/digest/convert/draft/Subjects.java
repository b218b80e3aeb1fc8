package digest.convert.draft;

import digest.convert.layout.Paragraph;
import digest.model.Bilingual;
import digest.model.Site;
import digest.model.Term;
import digest.model.Topic;
import digest.terms.Mention;
import digest.terms.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What it is about, by the words that the topics and the glossary use. There is no dictionary to
 * part words with: every run of two to six characters of a topic's name or description counts, the
 * more the longer it is and the fewer topics use it.
 */
final class Subjects {
  /** A run of characters, and how much it says for a topic. */
  private record Hint(Topic topic, double weight) {}

  private static final int LONGEST = 6;
  private static final double NAME = 3;
  private static final double ABOUT = 1;
  private static final double SIGN = 6;
  private static final int MOST_TIMES = 6;
  private static final int HEADING = 4;
  private static final double LEAST = 6;
  private static final int MOST = 3;
  private static final int SHOWN = 4;

  /** Says what any description says. */
  private static final Pattern FILLING =
      Pattern.compile(
          "[^\\p{IsHan}A-Za-z0-9]+|收录|关于|报道|怎样|以及|不论|出自|哪个|哪些|不归此类|包括|归入|只谈|其中|某个|行业|着重|写"
              + "|[的和与或把并等及其为由就在了]");

  private final Names<Hint> hints;
  private final Map<Topic, List<Sign>> signs = new LinkedHashMap<>();

  Subjects(Site site) {
    Map<String, Map<Topic, Double>> weights = new TreeMap<>();
    for (Topic topic : site.topics().all()) {
      add(topic.name().zh(), topic, NAME, weights);
      add(topic.about().zh(), topic, ABOUT, weights);
    }
    for (Term term : site.glossary().all()) {
      addTerm(term, site, weights);
    }
    Names.Builder<Hint> builder = new Names.Builder<>();
    weights.forEach(
        (word, topics) ->
            topics.forEach(
                (topic, weight) -> builder.add(word, new Hint(topic, rare(word, weight, topics)))));
    hints = builder.build();
    site.topics()
        .all()
        .forEach(topic -> signs.put(topic, topic.signs().stream().map(Sign::new).toList()));
  }

  private static double rare(String word, double weight, Map<Topic, Double> topics) {
    return weight * (word.length() - 1) / (topics.size() * topics.size());
  }

  private static void add(
      String text, Topic topic, double weight, Map<String, Map<Topic, Double>> weights) {
    for (String run : FILLING.split(text)) {
      for (int start = 0; start < run.length(); start++) {
        for (int end = start + 2; end <= Math.min(run.length(), start + LONGEST); end++) {
          weights
              .computeIfAbsent(run.substring(start, end), word -> new LinkedHashMap<>())
              .merge(topic, weight, Math::max);
        }
      }
    }
  }

  /** A term speaks for the topics whose names hold a part of it, or whose names its note holds. */
  private static void addTerm(Term term, Site site, Map<String, Map<Topic, Double>> weights) {
    String about = term.name().zh() + term.note().map(Bilingual::zh).orElse("");
    for (Topic topic : site.topics().all()) {
      boolean named =
          List.of(topic.name().zh().split("[与和、]")).stream()
              .filter(part -> part.length() > 1)
              .anyMatch(about::contains);
      if (named && term.name().zh().length() > 1) {
        weights
            .computeIfAbsent(term.name().zh(), word -> new LinkedHashMap<>())
            .merge(topic, NAME / 2, Math::max);
      }
    }
  }

  /** Ids, the likeliest first. */
  Proposal<List<String>> of(Printed printed) {
    Map<Topic, Map<String, Double>> found = new LinkedHashMap<>();
    count(printed.heading(), HEADING, found);
    countSigns(printed.heading(), HEADING, found);
    printed.article().paragraphs().forEach(paragraph -> count(paragraph.text(), 1, found));
    countSigns(
        printed.article().paragraphs().stream()
            .map(Paragraph::text)
            .collect(Collectors.joining("\n")),
        1,
        found);
    List<Topic> chosen = chosen(found);
    if (chosen.isEmpty()) {
      return Proposal.none("没有突出的主题 / no topic stands out");
    }
    String reason =
        chosen.stream()
            .map(topic -> topic.id() + " " + shown(found.get(topic)))
            .collect(Collectors.joining("；"));
    return Proposal.printed(chosen.stream().map(Topic::id).toList(), reason);
  }

  /** A word that comes again says less each time, be it a sign or not. */
  private void countSigns(String text, int weight, Map<Topic, Map<String, Double>> found) {
    signs.forEach(
        (topic, ofTopic) -> {
          for (Sign sign : ofTopic) {
            for (int times = Math.min(sign.count(text), MOST_TIMES); times > 0; times--) {
              found
                  .computeIfAbsent(topic, one -> new LinkedHashMap<>())
                  .merge(sign.words(), weight * SIGN / times, Double::sum);
            }
          }
        });
  }

  private void count(String text, int weight, Map<Topic, Map<String, Double>> found) {
    Map<String, Integer> seen = new HashMap<>();
    for (Mention<Hint> mention : hints.find(text)) {
      int times = seen.merge(mention.text(), 1, Integer::sum);
      for (Hint hint : mention.meant()) {
        found
            .computeIfAbsent(hint.topic(), topic -> new LinkedHashMap<>())
            .merge(mention.text(), weight * hint.weight() / times, Double::sum);
      }
    }
  }

  private static double score(Map<String, Double> words) {
    return words.values().stream().mapToDouble(score -> Math.min(score, 12)).sum();
  }

  private static List<Topic> chosen(Map<Topic, Map<String, Double>> found) {
    double top = found.values().stream().mapToDouble(Subjects::score).max().orElse(0);
    List<Topic> strong = new ArrayList<>();
    found.forEach(
        (topic, words) -> {
          double score = score(words);
          if (score >= LEAST && score >= 0.45 * top && words.size() > 1) {
            strong.add(topic);
          }
        });
    strong.sort(
        Comparator.comparingDouble((Topic topic) -> -score(found.get(topic)))
            .thenComparing(Topic::id));
    return strong.subList(0, Math.min(MOST, strong.size()));
  }

  private static String shown(Map<String, Double> words) {
    Set<String> best = new TreeSet<>(words.keySet());
    return best.stream()
        .sorted(
            Comparator.comparingDouble((String word) -> -words.get(word))
                .thenComparing(word -> word))
        .limit(SHOWN)
        .collect(Collectors.joining("、"));
  }
}
