package digest.model;

import java.util.Optional;

/** A way to read the site: in one language, or in both side by side. */
public enum Edition {
  ZH("zh"),
  EN("en"),
  BOTH("both");

  private final String code;

  Edition(String code) {
    this.code = code;
  }

  /** The first part of its addresses. */
  public String code() {
    return code;
  }

  /** The one language it is written in; nothing for the parallel edition. */
  public Optional<Language> language() {
    return switch (this) {
      case ZH -> Optional.of(Language.ZH);
      case EN -> Optional.of(Language.EN);
      case BOTH -> Optional.empty();
    };
  }

  public static Edition of(Language language) {
    return language == Language.ZH ? ZH : EN;
  }
}
