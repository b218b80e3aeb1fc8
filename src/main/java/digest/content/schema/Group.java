package digest.content.schema;

import digest.content.yaml.Node;
import digest.content.yaml.Node.Mapping;
import digest.diagnostic.Span;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Several values under keys of their own.
 *
 * @param make what sound values are made into
 */
public record Group<T>(Fields fields, Function<Values, T> make) implements Shape<T> {
  public Group {
    Objects.requireNonNull(fields, "fields");
    Objects.requireNonNull(make, "make");
  }

  @Override
  public Optional<T> read(String key, Node node, Reading reading) {
    if (!(node instanceof Mapping mapping)) {
      reading.report(
          SchemaRules.WRONG_TYPE.at(
              SchemaRules.head(node.span()),
              "`" + key + "` takes keys with values, but this is " + node.word(),
              "write it like this: `" + example() + "`"));
      return Optional.empty();
    }
    int before = reading.errors();
    Values values = Values.read(fields, mapping, place(mapping), reading);
    return reading.errors() == before ? Optional.of(make.apply(values)) : Optional.empty();
  }

  private static Span place(Mapping mapping) {
    return mapping.entries().isEmpty() ? mapping.span() : mapping.entries().get(0).key().span();
  }

  @Override
  public String example() {
    return fields.all().stream()
        .filter(field -> field.zh().isMissed(false))
        .map(field -> field.name() + ": " + field.shape().example())
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
