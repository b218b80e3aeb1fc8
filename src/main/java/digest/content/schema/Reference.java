package digest.content.schema;

import digest.content.yaml.Node.Scalar;
import digest.model.Text;
import java.util.Objects;
import java.util.Optional;

/** The id of something declared elsewhere. */
public record Reference(Target target) implements ScalarShape<Text> {
  public Reference {
    Objects.requireNonNull(target, "target");
  }

  @Override
  public Optional<Text> of(String key, Scalar scalar, Reading reading) {
    String id = scalar.value();
    Names names = reading.known().names(target);
    if (names.accepts(id)) {
      return Optional.of(new Text(id, scalar.span()));
    }
    reading.report(names.unknown(target, SchemaRules.head(scalar.span())));
    return Optional.empty();
  }

  @Override
  public String example() {
    return target.example();
  }
}
