package digest.model;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The words of the furniture in one language. */
public record Words(Language language, Map<String, String> texts) {
  public Words {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /**
   * @throws IllegalArgumentException for an unknown key
   */
  public String get(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return text;
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  public Set<String> keys() {
    return texts.keySet();
  }
}
