package digest.model;

import java.util.Objects;

/** One thing said in each language. */
public record Bilingual(String zh, String en) {
  public Bilingual {
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
  }

  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
