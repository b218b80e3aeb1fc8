package digest.markdown;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * The one Markdown dialect of the site. Stateless, and safe to call from several threads at once.
 */
public final class Markdown {
  /** All that may be wrong with a text as Markdown. */
  public static final List<Rule> RULES =
      List.of(
          LinkWriter.FORBIDDEN,
          Comments.UNREADABLE,
          Limits.TOO_LARGE,
          Limits.TOO_DEEP,
          Limits.TOO_MUCH_MARKUP);

  private Markdown() {}

  /**
   * Reads the Markdown from {@code bodyStart} (UTF-16 units from 0) to the end of the file. Never
   * fails: what is wrong with the text is among the problems of the document.
   */
  public static Document parse(SourceText source, int bodyStart) {
    Optional<Diagnostic> breach = Limits.breach(source, bodyStart);
    if (breach.isPresent()) {
      return nothing(source, breach.get());
    }
    try {
      return read(source, bodyStart);
    } catch (StackOverflowError e) {
      // Flexmark matches tables, titles and tags by expressions that recurse for each character.
      Span start = source.span(bodyStart, bodyStart);
      String hint = "look for a very long table row, link title or line of marks, and shorten it";
      return nothing(source, Limits.TOO_DEEP.at(start, "the text cannot be taken apart", hint));
    }
  }

  private static Document nothing(SourceText source, Diagnostic problem) {
    return new Document(source, List.of(), List.of(), List.of(problem));
  }

  private static Document read(SourceText source, int bodyStart) {
    Reading reading = new Reading(source);
    String body = source.text().substring(bodyStart);
    if (PlainText.isCuttable(body)) {
      new Chunks(reading).read(bodyStart);
    } else {
      BlockWalker.read(reading, bodyStart, Flexmark.parseFast(body));
    }
    return reading.document();
  }

  /** By flexmark alone: what {@link #parse} must not differ from. */
  static Document parseWhole(SourceText source, int bodyStart) {
    Reading reading = new Reading(source);
    BlockWalker.read(reading, bodyStart, Flexmark.parse(source.text().substring(bodyStart)));
    return reading.document();
  }
}
