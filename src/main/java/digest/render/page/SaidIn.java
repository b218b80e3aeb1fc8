package digest.render.page;

import java.util.Objects;

/** A sentence, and the language it is in. */
public record SaidIn(String lang, String text) {
  public SaidIn {
    Objects.requireNonNull(lang, "lang");
    Objects.requireNonNull(text, "text");
  }
}
