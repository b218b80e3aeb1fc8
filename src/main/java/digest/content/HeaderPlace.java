package digest.content;

import digest.content.yaml.Node.Entry;
import digest.content.yaml.Node.Mapping;
import digest.content.yaml.Yaml;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where the keys of an article's header stand. */
public final class HeaderPlace {
  private HeaderPlace() {}

  /** Of a key that is there, in a header that can be read. */
  public static Optional<Span> of(SourceText source, String key) {
    return Optional.ofNullable(entries(source).get(key)).map(entry -> entry.key().span());
  }

  /**
   * What each key of a header says, however it is laid out: two headers that mean the same give the
   * same texts. Empty where the header cannot be read.
   */
  public static Map<String, String> meanings(SourceText source) {
    Map<String, String> meanings = new LinkedHashMap<>();
    entries(source).forEach((key, entry) -> meanings.put(key, entry.value().meaning()));
    return meanings;
  }

  /** By key, in the order written; empty where the header cannot be read. */
  static Map<String, Entry> entries(SourceText source) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    Diagnostics unheard = new Diagnostics();
    FrontMatter.find(source, unheard)
        .flatMap(at -> Yaml.read(source, at.start(), at.end(), unheard))
        .filter(Mapping.class::isInstance)
        .map(node -> ((Mapping) node).entries())
        .ifPresent(all -> all.forEach(entry -> entries.putIfAbsent(entry.key().value(), entry)));
    return entries;
  }
}
