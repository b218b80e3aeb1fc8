package digest.content.schema;

import digest.content.yaml.Node;
import digest.content.yaml.Node.Entry;
import digest.content.yaml.Node.Mapping;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Values of one shape under keys of one shape. */
public record MapOf<K, V>(ScalarShape<K> keys, Shape<V> values) implements Shape<Map<K, V>> {
  public MapOf {
    Objects.requireNonNull(keys, "keys");
    Objects.requireNonNull(values, "values");
  }

  @Override
  public Optional<Map<K, V>> read(String key, Node node, Reading reading) {
    if (!(node instanceof Mapping mapping)) {
      reading.report(
          SchemaRules.WRONG_TYPE.at(
              SchemaRules.head(node.span()),
              "`" + key + "` takes keys with values, but this is " + node.word(),
              "write it like this: `" + key + ": " + example() + "`"));
      return Optional.empty();
    }
    int before = reading.errors();
    Map<K, V> read = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      if (reading.isEnoughSince(before)) {
        return Optional.empty();
      }
      put(entry, read, reading);
    }
    return reading.errors() == before ? Optional.of(read) : Optional.empty();
  }

  private void put(Entry entry, Map<K, V> read, Reading reading) {
    Optional<K> key = keys.of(entry.key().value(), entry.key(), reading);
    Optional<V> value = values.read(entry.key().value(), entry.value(), reading);
    if (key.isPresent() && value.isPresent() && read.putIfAbsent(key.get(), value.get()) != null) {
      reading.report(
          SchemaRules.DUPLICATE_KEY.at(
              entry.key().span(),
              "`" + entry.key().value() + "` stands here for the second time",
              "take one of them away"));
    }
  }

  @Override
  public String example() {
    return "{" + keys.example() + ": " + values.example() + "}";
  }
}
