package digest.check;

import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.Span;
import digest.markdown.AlignedDocument;
import digest.markdown.Block;
import digest.markdown.Originals;
import digest.model.Article;
import digest.model.Figure;
import digest.model.Language;
import digest.model.Pair;
import digest.model.Pair.State;
import digest.model.StepPairing;
import digest.model.StepText;
import digest.model.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How the translation stands: what is missing, what is behind its Chinese. */
final class States {
  static final Rule UNTRANSLATED = Rule.warning("untranslated", "An article has no English text.");

  static final Rule MISSING_TRANSLATION =
      Rule.warning("missing-translation", "A part of the Chinese text has no English twin.");

  static final Rule EXTRA_TRANSLATION =
      Rule.warning("extra-translation", "A part of the English text has no Chinese twin.");

  static final Rule STALE_TRANSLATION =
      Rule.warning(
          "stale-translation", "A part of the Chinese text changed since it was translated.");

  static final List<Rule> RULES =
      List.of(UNTRANSLATED, MISSING_TRANSLATION, EXTRA_TRANSLATION, STALE_TRANSLATION);

  private States() {}

  static void check(Entry entry, Diagnostics problems) {
    gaps(entry.article(), entry.document()).forEach(gap -> problems.add(gap.problem()));
  }

  /** In no particular order. */
  static List<Gap> gaps(Article article, AlignedDocument document) {
    List<Gap> gaps = new ArrayList<>();
    Optional<Translation> english = article.in(Language.EN);
    if (english.isEmpty()) {
      String path = article.chinese().source().path();
      gaps.add(
          new Gap(
              Gap.Part.ARTICLE,
              UNTRANSLATED.at(
                  article.chinese().source().start(),
                  "the article has no English text",
                  "it would stand in `" + path.replaceFirst("\\.zh\\.md$", ".en.md") + "`")));
      return gaps;
    }
    checkBlocks(document, gaps);
    checkFigures(article.chinese(), english.get(), gaps);
    Originals originals = Originals.of(article, document);
    checkSteps(article, english.get(), originals, gaps);
    checkHeader(english.get(), originals, gaps);
    return gaps;
  }

  private static void checkBlocks(AlignedDocument document, List<Gap> gaps) {
    for (Pair pair : document.pairs()) {
      switch (pair.state()) {
        case MISSING -> missing(document.zh(pair).orElseThrow(), gaps);
        case EXTRA -> extra(document.en(pair).orElseThrow(), gaps);
        case STALE -> stale(document.en(pair).orElseThrow().firstLine(), Gap.Part.BLOCK, gaps);
        case CURRENT, UNSTAMPED -> {}
      }
    }
  }

  private static void missing(Block block, List<Gap> gaps) {
    gaps.add(
        new Gap(
            Gap.Part.BLOCK,
            MISSING_TRANSLATION.at(
                block.firstLine(), "this " + block.kind().word() + " has no English")));
  }

  private static void extra(Block block, List<Gap> gaps) {
    gaps.add(
        new Gap(
            Gap.Part.BLOCK,
            EXTRA_TRANSLATION.at(
                block.firstLine(), "this " + block.kind().word() + " has no Chinese")));
  }

  private static void stale(Span span, Gap.Part part, List<Gap> gaps) {
    gaps.add(
        new Gap(
            part,
            STALE_TRANSLATION.at(
                span,
                "the Chinese of this " + part.word() + " changed since it was translated",
                "compare it with the Chinese, and correct it where needed")));
  }

  private static void checkFigures(Translation zh, Translation en, List<Gap> gaps) {
    Set<String> english = en.figures().stream().map(Figure::id).collect(Collectors.toSet());
    Set<String> chinese = zh.figures().stream().map(Figure::id).collect(Collectors.toSet());
    for (Figure figure : zh.figures()) {
      if (!english.contains(figure.id())) {
        gaps.add(
            new Gap(
                Gap.Part.FIGURE,
                MISSING_TRANSLATION.at(
                    figure.value().span(), "the figure `" + figure.id() + "` has no English")));
      }
    }
    for (Figure figure : en.figures()) {
      if (!chinese.contains(figure.id())) {
        gaps.add(
            new Gap(
                Gap.Part.FIGURE,
                EXTRA_TRANSLATION.at(
                    figure.value().span(), "the figure `" + figure.id() + "` has no Chinese")));
      }
    }
  }

  private static void checkSteps(
      Article article, Translation en, Originals originals, List<Gap> gaps) {
    StepPairing pairing = StepPairing.of(article);
    List<StepText> chinese = article.chinese().steps();
    for (int i = 0; i < chinese.size(); i++) {
      if (pairing.english(i).isEmpty()) {
        Span span = chinese.get(i).text().span();
        gaps.add(new Gap(Gap.Part.STEP, MISSING_TRANSLATION.at(span, "this step has no English")));
      }
    }
    for (int i = 0; i < en.steps().size(); i++) {
      Span span = en.steps().get(i).text().span();
      if (originals.stepState(i) == State.EXTRA) {
        gaps.add(new Gap(Gap.Part.STEP, EXTRA_TRANSLATION.at(span, "this step has no Chinese")));
      } else if (originals.stepState(i) == State.STALE) {
        stale(span, Gap.Part.STEP, gaps);
      }
    }
  }

  private static void checkHeader(Translation en, Originals originals, List<Gap> gaps) {
    if (originals.titleState() == State.STALE) {
      stale(en.title().span(), Gap.Part.TITLE, gaps);
    }
    if (originals.summaryState() == State.STALE) {
      stale(en.summary().span(), Gap.Part.SUMMARY, gaps);
    }
    for (Figure figure : en.figures()) {
      if (originals.figureState(figure.id()) == State.STALE) {
        stale(figure.value().span(), Gap.Part.FIGURE, gaps);
      }
    }
  }

  /** The parts of the English that nobody has stamped, in the order of the file. */
  static List<Unstamped> unstamped(Article article, AlignedDocument document) {
    List<Unstamped> found = new ArrayList<>();
    article
        .in(Language.EN)
        .ifPresent(text -> unstamped(text, Originals.of(article, document), document, found));
    return found;
  }

  private static void unstamped(
      Translation en, Originals originals, AlignedDocument document, List<Unstamped> found) {
    if (originals.titleState() == State.UNSTAMPED) {
      found.add(new Unstamped(Gap.Part.TITLE, en.title().span()));
    }
    if (originals.summaryState() == State.UNSTAMPED) {
      found.add(new Unstamped(Gap.Part.SUMMARY, en.summary().span()));
    }
    for (Figure figure : en.figures()) {
      if (originals.figureState(figure.id()) == State.UNSTAMPED) {
        found.add(new Unstamped(Gap.Part.FIGURE, figure.value().span()));
      }
    }
    for (int i = 0; i < en.steps().size(); i++) {
      if (originals.stepState(i) == State.UNSTAMPED) {
        found.add(new Unstamped(Gap.Part.STEP, en.steps().get(i).text().span()));
      }
    }
    for (Pair pair : document.pairs()) {
      if (pair.state() == State.UNSTAMPED) {
        Span span = document.en(pair).orElseThrow().firstLine();
        found.add(new Unstamped(Gap.Part.BLOCK, span));
      }
    }
  }
}
