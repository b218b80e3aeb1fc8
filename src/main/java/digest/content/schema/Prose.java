package digest.content.schema;

import digest.content.yaml.Node.Scalar;
import digest.diagnostic.Rule;
import digest.model.Text;
import java.util.Optional;

/** Words for readers. White space around them is not part of them. */
public enum Prose implements ScalarShape<Text> {
  LINE,
  /** May run over several lines. */
  TEXT;

  static final Rule ONE_LINE =
      Rule.error("one-line", "A text that stands on one line has several.");
  static final Rule QUOTE_PAIR =
      Rule.warning("quote-pair", "A text begins with a Chinese quote that is never closed.");

  @Override
  public Optional<Text> of(String key, Scalar scalar, Reading reading) {
    String value = scalar.value().strip();
    if (value.isEmpty()) {
      reading.report(
          SchemaRules.MISSING_VALUE.at(
              scalar.span(), "`" + key + "` is empty", "write it, or take the line away"));
      return Optional.empty();
    }
    if (this == LINE && value.indexOf('\n') >= 0) {
      reading.report(
          ONE_LINE.at(
              SchemaRules.head(scalar.span()),
              "`" + key + "` takes one line of text, but this has several",
              "write it behind the key, on the same line"));
      return Optional.empty();
    }
    checkQuotes(value, scalar, reading);
    return Optional.of(new Text(value, scalar.span()));
  }

  private static void checkQuotes(String value, Scalar scalar, Reading reading) {
    char first = value.charAt(0);
    if ((first == '“' && value.indexOf('”') < 0) || (first == '‘' && value.indexOf('’') < 0)) {
      reading.report(
          QUOTE_PAIR.at(
              SchemaRules.head(scalar.span()),
              "the Chinese quote `" + first + "` at the beginning is never closed",
              "write `"
                  + (first == '“' ? "”" : "’")
                  + "` where it ends; Chinese quotes are part of the text"));
    }
  }

  @Override
  public String example() {
    return "…";
  }
}
