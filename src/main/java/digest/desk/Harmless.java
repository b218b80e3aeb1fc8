package digest.desk;

import digest.check.marks.Fix;
import digest.content.HeaderPlace;
import digest.diagnostic.SourceText;
import digest.markdown.Addresses;
import digest.markdown.Block;
import digest.markdown.Document;
import digest.markdown.Markdown;
import digest.markdown.TextHash;
import digest.model.Language;
import digest.model.Translation;
import digest.quantity.Meaning;
import digest.quantity.Quantity;
import digest.quantity.QuantityReader;
import digest.quantity.Readers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether a text says the same after it was mended, to readers and to the program: the same keys
 * with the same values, the same blocks, links, emphasis and quantities; only marks and spaces
 * differ. Hashes do not see those, so what was stamped stays up to date.
 */
final class Harmless {
  private final Translation text;
  private final QuantityReader reader;
  private final List<String> header;
  private final List<String> body;

  Harmless(Translation text, Readers readers) {
    this.text = text;
    this.reader = text.language() == Language.ZH ? readers.chinese() : readers.english();
    this.header = header(text.source());
    this.body = body(text.source(), text.bodyStart());
  }

  /**
   * The largest part of these changes that is harmless, as far as can be told by halving.
   *
   * @param fixes in order, none overlapping another
   */
  List<Fix> of(List<Fix> fixes) {
    List<Fix> kept = new ArrayList<>();
    add(fixes, kept);
    kept.sort(null);
    return kept;
  }

  private void add(List<Fix> fixes, List<Fix> kept) {
    List<Fix> all = new ArrayList<>(kept);
    all.addAll(fixes);
    all.sort(null);
    if (fixes.isEmpty() || isHarmless(all)) {
      kept.addAll(fixes);
    } else if (fixes.size() > 1) {
      add(fixes.subList(0, fixes.size() / 2), kept);
      add(fixes.subList(fixes.size() / 2, fixes.size()), kept);
    }
  }

  private boolean isHarmless(List<Fix> fixes) {
    StringBuilder changed = new StringBuilder(text.source().text());
    int bodyStart = text.bodyStart();
    for (int i = fixes.size() - 1; i >= 0; i--) {
      Fix fix = fixes.get(i);
      changed.replace(fix.span().start(), fix.span().end(), fix.text());
      if (fix.span().start() < text.bodyStart()) {
        bodyStart += fix.text().length() - (fix.span().end() - fix.span().start());
      }
    }
    SourceText after = new SourceText(text.source().path(), changed.toString());
    return header(after).equals(header) && body(after, bodyStart).equals(body);
  }

  private List<String> header(SourceText source) {
    Map<String, String> meanings = new TreeMap<>(HeaderPlace.meanings(source));
    List<String> said = new ArrayList<>();
    meanings.forEach(
        (key, value) -> {
          said.add(TextHash.of(key, value));
          addQuantities(value, said);
        });
    return said;
  }

  private List<String> body(SourceText source, int bodyStart) {
    Document document = Markdown.parse(source, bodyStart);
    List<String> said = new ArrayList<>();
    said.add(document.problems().size() + " " + document.allows().size());
    for (Block block : document.blocks()) {
      said.add(block.hash());
      // Straight quotation marks are entities in HTML, and curly ones are not.
      String html = block.html(Addresses.AS_WRITTEN).replace("&quot;", "\"");
      said.add(TextHash.of(block.kind().word(), html));
      addQuantities(block.plainText(), said);
    }
    return said;
  }

  private void addQuantities(String words, List<String> said) {
    for (Quantity quantity : reader.read(words)) {
      for (Meaning meaning : quantity.meanings()) {
        said.add(meaning + " " + quantity.precision() + " " + quantity.change());
      }
    }
  }
}
