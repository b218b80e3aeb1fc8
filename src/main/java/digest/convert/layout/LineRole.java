package digest.convert.layout;

import java.util.Locale;

/** What a line of a page is. */
public enum LineRole {
  /** 主题: what an article is called. */
  HEADLINE,
  /** 引题, above the headline. */
  SHOULDER,
  /** 副题, below the headline, often behind a dash. */
  SUBTITLE,
  /** 栏目: the name of a column or section, over one article or several. */
  SECTION,
  /** The slogan of the sheet and the like; belongs to no article. */
  PAGE_LABEL,
  /** Who wrote it, on a line of its own, at either end. */
  BYLINE,
  /** What a picture shows, or who is portrayed. */
  CAPTION,
  /** Who took a picture, on a line of its own. */
  CREDIT,
  /** 小标题, within an article. */
  SUBHEAD,
  TEXT,
  /** Says once more what stands elsewhere on the page. */
  DUPLICATE;

  /** As reports write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
