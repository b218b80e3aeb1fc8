package digest.content.schema;

import digest.content.yaml.Node;
import digest.content.yaml.Node.Scalar;
import java.util.Optional;

/** A value that is one text, typed by us. */
public sealed interface ScalarShape<T> extends Shape<T>
    permits Prose, Form, Reference, Choice, Day, KnownDate, Amount, WebAddress {
  /** As {@link #read}, once it is known to be a text. */
  Optional<T> of(String key, Scalar scalar, Reading reading);

  @Override
  default Optional<T> read(String key, Node node, Reading reading) {
    if (node instanceof Scalar scalar) {
      return of(key, scalar, reading);
    }
    String hint =
        node.span().text().startsWith("[") || node.span().text().startsWith("{")
            ? "if the brackets belong to the text, put the value in quotes"
            : "write it on one line: `" + key + ": " + example() + "`";
    reading.report(
        SchemaRules.WRONG_TYPE.at(
            SchemaRules.head(node.span()),
            "`" + key + "` takes one value, but this is " + node.word(),
            hint));
    return Optional.empty();
  }
}
