package digest.check.structure;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Rule;
import digest.markdown.AlignedDocument;
import digest.markdown.Block;
import digest.model.BlockKind;
import digest.model.Pair.State;
import java.util.List;

/**
 * Two blocks that belong together. Where the Chinese has changed since, that is told, and to tell
 * also how it now differs would be to tell it twice.
 */
record Twins(Block zh, Block en) {
  static List<Twins> of(AlignedDocument document) {
    return document.pairs().stream()
        .filter(pair -> pair.state() == State.CURRENT || pair.state() == State.UNSTAMPED)
        .map(pair -> new Twins(document.zh(pair).orElseThrow(), document.en(pair).orElseThrow()))
        .toList();
  }

  boolean are(BlockKind kind) {
    return zh.kind() == kind && en.kind() == kind;
  }

  /** Told at the English, with the Chinese beside it. */
  Diagnostic differ(Rule rule, String message, String hint) {
    return rule.at(en.firstLine(), message, hint).beside(zh.firstLine());
  }

  static String count(int number, String word) {
    String plural = word.equals("reference to a note") ? "references to notes" : word + "s";
    return (number == 0 ? "no" : number) + " " + (number == 1 ? word : plural);
  }
}
