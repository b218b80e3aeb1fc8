package digest.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words of the site's furniture in one language: headings, labels, notices. */
public record Words(Language language, Map<String, String> texts) {
  public Words {
    Objects.requireNonNull(language, "language");
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /**
   * @throws IllegalArgumentException for an unknown key: templates name only known ones
   */
  public String get(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no word " + key + " in " + language.code());
    }
    return text;
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** In the order of the file. */
  public Set<String> keys() {
    return texts.keySet();
  }
}
