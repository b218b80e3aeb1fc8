package digest.convert.line;

import java.util.Objects;

/** Why a rule holds, in one sentence of each language. */
public record Reason(String zh, String en) {
  public Reason {
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
  }
}
