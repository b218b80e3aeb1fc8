package digest.model;

/** A language of the texts. Chinese is the source: it is what the printed coverage is in. */
public enum Language {
  ZH("zh", "zh-Hans"),
  EN("en", "en");

  private final String code;
  private final String tag;

  Language(String code, String tag) {
    this.code = code;
    this.tag = tag;
  }

  /** As in file names and addresses: {@code zh}. */
  public String code() {
    return code;
  }

  /** The BCP 47 tag for {@code lang} attributes: {@code zh-Hans}. */
  public String tag() {
    return tag;
  }

  public Language other() {
    return this == ZH ? EN : ZH;
  }
}
