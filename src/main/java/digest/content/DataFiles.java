package digest.content;

import digest.content.schema.ListOf;
import digest.content.schema.Reading;
import digest.content.schema.Shape;
import digest.content.yaml.Node;
import digest.content.yaml.Node.Mapping;
import digest.content.yaml.Node.Sequence;
import digest.content.yaml.Yaml;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The files of the content that are YAML from end to end. */
final class DataFiles {
  private final Map<String, SourceText> texts = new HashMap<>();
  private final Set<String> unreadable;

  DataFiles(Sources sources) {
    sources.texts().forEach(text -> texts.put(text.path(), text));
    this.unreadable = sources.unreadable();
  }

  boolean has(String path) {
    return texts.containsKey(path);
  }

  Optional<SourceText> text(String path) {
    return Optional.ofNullable(texts.get(path));
  }

  boolean isUnreadable(String path) {
    return unreadable.contains(path);
  }

  void reportMissing(String path, Rule rule, Reading reading) {
    if (!isUnreadable(path)) {
      reading.report(
          rule.at(
              new SourceText(path, "").start(),
              "this file is missing",
              "create it: it names the site"));
    }
  }

  /** What a file holds; nothing if it is wrong or not there. */
  <T> Optional<T> read(String path, Shape<T> shape, Reading reading) {
    Diagnostics problems = new Diagnostics();
    Optional<Node> node = text(path).flatMap(source -> Yaml.read(source, problems));
    reading.report(problems);
    return node.map(found -> found.isLeftOut() ? nothing(shape, found) : found)
        .flatMap(found -> shape.read(path.substring(path.lastIndexOf('/') + 1), found, reading));
  }

  /** An empty file stands for a list without entries, or keys without any. */
  private static Node nothing(Shape<?> shape, Node leftOut) {
    return shape instanceof ListOf
        ? new Sequence(leftOut.span(), List.of())
        : new Mapping(leftOut.span(), List.of());
  }
}
