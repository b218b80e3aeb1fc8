package digest.check.marks;

import digest.markdown.Block;
import digest.markdown.Document;
import digest.model.BlockKind;
import digest.model.Figure;
import digest.model.Language;
import digest.model.StepText;
import digest.model.Text;
import digest.model.Translation;
import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into passages. What is printed elsewhere and only quoted is none of them. */
final class Proses {
  private final Language language;
  private final List<Prose> all = new ArrayList<>();

  private Proses(Language language) {
    this.language = language;
  }

  /** What the digest says in its header, then its blocks. */
  static List<Prose> of(Translation text, Document document) {
    Proses proses = new Proses(text.language());
    proses.add(text.title(), true);
    proses.add(text.summary(), true);
    for (Figure figure : text.figures()) {
      proses.add(figure.value(), false);
      proses.add(figure.label(), false);
    }
    for (StepText step : text.steps()) {
      proses.add(step.text(), true);
    }
    proses.add(document);
    return proses.all;
  }

  static List<Prose> of(Language language, Document document) {
    Proses proses = new Proses(language);
    proses.add(document);
    return proses.all;
  }

  private void add(Text text, boolean isRunning) {
    all.add(Prose.of(language, text.value(), text::span, isRunning, false, List.of()));
  }

  private void add(Document document) {
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() != BlockKind.CODE && !block.plainText().isEmpty()) {
        boolean continued = i + 1 < blocks.size() && blocks.get(i + 1).plainText().startsWith("“");
        all.add(
            Prose.of(
                language,
                block.plainText(),
                block.text()::span,
                isRunning(block),
                continued,
                block.verbatim()));
      }
    }
  }

  private static boolean isRunning(Block block) {
    return switch (block.kind()) {
      case TABLE, LIST -> false;
      default -> true;
    };
  }
}
