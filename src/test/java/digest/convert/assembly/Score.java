package digest.convert.assembly;

import digest.convert.layout.Composition;
import digest.convert.layout.Confidence;
import digest.convert.layout.Join;
import digest.convert.layout.Paragraph;
import digest.convert.layout.Piece;
import digest.convert.layout.PrintedArticle;
import digest.convert.page.PrintLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How near a composition comes to its reference. */
final class Score {
  private final Composition composition;
  private final Reference reference;
  private final Map<Integer, Integer> articleOf = new TreeMap<>();
  private final Set<Integer> matched = new HashSet<>();
  final List<String> faults = new ArrayList<>();

  int found;
  int headlines;
  int bylines;
  int kinds;
  int speakers;
  int lines;
  int placed;
  int ordered;
  int seams;
  int seamsRight;
  int seamsWrong;
  int seamsWrongAndSure;
  int duplicates;

  Score(Composition composition, Reference reference) {
    this.composition = composition;
    this.reference = reference;
    for (int at = 0; at < composition.articles().size(); at++) {
      for (int line : text(composition.articles().get(at))) {
        articleOf.put(line, at);
      }
    }
    reference.articles().forEach(this::compare);
    compareSeams();
    compareDuplicates();
  }

  int spurious() {
    return composition.articles().size() - matched.size();
  }

  int trueArticles() {
    return reference.articles().size();
  }

  private static List<Integer> text(PrintedArticle article) {
    return article.paragraphs().stream()
        .filter(
            paragraph ->
                paragraph.type() == Paragraph.Type.TEXT
                    || paragraph.type() == Paragraph.Type.SUBHEAD)
        .flatMap(paragraph -> paragraph.pieces().stream())
        .flatMap(piece -> piece.lines().stream())
        .map(PrintLine::number)
        .toList();
  }

  private void compare(Reference.Told told) {
    lines += told.text().size();
    int match = match(told);
    if (match < 0 || !matched.add(match)) {
      faults.add("not found: " + told.headline + told.text());
      return;
    }
    found++;
    PrintedArticle article = composition.articles().get(match);
    List<Integer> headline = article.heading().headline().stream().map(PrintLine::number).toList();
    headlines += note(headline.equals(told.headline), "headline " + told.headline, headline);
    List<String> names =
        article.bylines().stream()
            .map(one -> one.role().name().toLowerCase(Locale.ROOT) + " " + one.name())
            .toList();
    bylines +=
        note(
            new TreeSet<>(names).equals(new TreeSet<>(told.bylines)),
            told.headline + " bylines " + told.bylines,
            names);
    kinds +=
        note(
            article.kind().name().toLowerCase(Locale.ROOT).equals(told.kind),
            told.headline + " kind " + told.kind,
            article.kind());
    String speaker = article.speaker().map(PrintedArticle.Speaker::name).orElse("");
    speakers += note(speaker.equals(told.speaker), "speaker " + told.speaker, speaker);
    List<Integer> text = text(article);
    List<Integer> right = new ArrayList<>(told.text());
    right.retainAll(new HashSet<>(text));
    placed += right.size();
    ordered += common(told.text(), text);
    note(told.text().equals(text), "text " + told.text(), text);
  }

  private int note(boolean right, String wanted, Object got) {
    if (!right) {
      faults.add(wanted + ", got " + got);
    }
    return right ? 1 : 0;
  }

  private int match(Reference.Told told) {
    for (int at = 0; at < composition.articles().size() && !told.headline.isEmpty(); at++) {
      if (composition.articles().get(at).heading().headline().stream()
          .anyMatch(line -> told.headline.contains(line.number()))) {
        return at;
      }
    }
    Map<Integer, Integer> shares = new TreeMap<>();
    for (int line : told.text()) {
      if (articleOf.containsKey(line)) {
        shares.merge(articleOf.get(line), 1, Integer::sum);
      }
    }
    int best = -1;
    for (Map.Entry<Integer, Integer> share : shares.entrySet()) {
      boolean headed = !composition.articles().get(share.getKey()).heading().headline().isEmpty();
      best =
          headed != told.headline.isEmpty() && share.getValue() * 2 > told.text().size()
              ? share.getKey()
              : best;
    }
    return best < 0 && told.text().isEmpty() ? photo() : best;
  }

  private int photo() {
    for (int at = 0; at < composition.articles().size(); at++) {
      if (!matched.contains(at) && text(composition.articles().get(at)).isEmpty()) {
        return at;
      }
    }
    return -1;
  }

  /** The longest common subsequence. */
  private static int common(List<Integer> one, List<Integer> other) {
    int[][] best = new int[one.size() + 1][other.size() + 1];
    for (int i = 1; i <= one.size(); i++) {
      for (int j = 1; j <= other.size(); j++) {
        best[i][j] =
            one.get(i - 1).equals(other.get(j - 1))
                ? best[i - 1][j - 1] + 1
                : Math.max(best[i - 1][j], best[i][j - 1]);
      }
    }
    return best[one.size()][other.size()];
  }

  private void compareSeams() {
    Set<List<Integer>> wanted = new HashSet<>();
    for (Reference.Told told : reference.articles()) {
      for (List<Integer> paragraph : told.paragraphs) {
        for (int at = 1; at < paragraph.size(); at++) {
          wanted.add(List.of(paragraph.get(at - 1), paragraph.get(at)));
        }
      }
    }
    seams = wanted.size();
    Map<List<Integer>, Confidence> got =
        new TreeMap<>(java.util.Comparator.comparing(List::toString));
    for (PrintedArticle article : composition.articles()) {
      for (Paragraph paragraph : article.paragraphs()) {
        for (Join join : paragraph.joins()) {
          got.put(List.of(join.before(), join.after()), join.confidence());
        }
        for (Piece piece : paragraph.pieces()) {
          for (int at = 1; at < piece.lines().size(); at++) {
            got.put(
                List.of(piece.lines().get(at - 1).number(), piece.lines().get(at).number()),
                Confidence.SURE);
          }
        }
      }
    }
    got.forEach(
        (seam, confidence) -> {
          if (wanted.contains(seam)) {
            seamsRight++;
          } else {
            seamsWrong++;
            seamsWrongAndSure += confidence == Confidence.SURE ? 1 : 0;
            faults.add("wrong seam " + seam + " " + confidence);
          }
        });
    wanted.stream()
        .filter(seam -> !got.containsKey(seam))
        .forEach(seam -> faults.add("missed seam " + seam));
  }

  private void compareDuplicates() {
    List<Integer> got =
        composition.lines().stream()
            .filter(line -> line.role() == digest.convert.layout.LineRole.DUPLICATE)
            .map(line -> line.line().number())
            .toList();
    duplicates =
        note(
            new TreeSet<>(got).equals(new TreeSet<>(reference.duplicates())),
            "duplicates " + reference.duplicates(),
            got);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "articles %d/%d +%d  headlines %d  bylines %d  kinds %d  speakers %d  placed %d/%d  ordered"
            + " %d  seams %d/%d wrong %d (sure %d)",
        found,
        trueArticles(),
        spurious(),
        headlines,
        bylines,
        kinds,
        speakers,
        placed,
        lines,
        ordered,
        seamsRight,
        seams,
        seamsWrong,
        seamsWrongAndSure);
  }
}
