package digest.convert.draft;

import java.util.Locale;

/** How each part of a draft is arrived at, for people. */
public enum DraftRule {
  ID(
      "地名加事由，两到四个拼音词，发言用发言人；已有的编号不再用，后面加数字。",
      "The place and the matter in two to four words of pinyin, of a speech the speaker; where"
          + " somebody has it, a number follows."),
  DATE(
      "报道首段的日子是事件日期；会名或版面题名里的年份算印出，别的缺项据刊发日期推出；没有日子就用刊发日期。",
      "A day in the first paragraph of a report is that of the event; the year in the name of the"
          + " meeting or the title of the page is printed, what else is missing follows from the"
          + " date of print, which stands where there is no such day."),
  OUTLET("--outlet 所给，或版头所印。", "What --outlet says, or what the head of the page does."),
  INFERRED("版面上没有印出的事实都列在这里。", "Lists the facts that are not printed on the page."),
  BYLINE(
      "各种署名都收，身份照印；单独成行的署名附在注释里。",
      "Every printed form, with roles; a byline on a line of its own is kept in a remark."),
  SECTION(
      "版面题名管着有栏目名的文章，写作“外／内”；没有栏目名的版，只管头一篇和图片。",
      "The title of the page stands before the label of an article, 外／内; on a page without labels"
          + " it holds for the first article and the pictures."),
  SPEAKER(
      "讲话和访谈才有；只用 people.yml 里的人。标题是“姓名：……”、全文都是此人在说的，算讲话。",
      "Of speeches and interviews, somebody from people.yml. A headline that begins with a name and"
          + " a colon, over a text in which that person says most, makes a speech."),
  TOPICS(
      "主题的名称、说明、识别词和词汇表里的字词在文中出现，越长、越独有，分量越重。",
      "Words of a topic's name, its description, its signs and the glossary, the longer and rarer"
          + " the more."),
  REGIONS(
      "地名从长认起，标题和首段分量重；有市就不写省，逐一写到几个下级地方的除外；同名的地方看上级地名。",
      "Names, the longest first, those of heading and first paragraph most; a city rather than its"
          + " province, unless the article goes through several parts of it; of places with one"
          + " name, the one whose province is named."),
  MECHANISMS(
      "机制的名称，或它的两半在一句里相近，或 mechanisms.yml 里写的识别词；版面题名也看。",
      "The name, its two halves close by in a sentence, or a sign that mechanisms.yml gives; the"
          + " title of the page is read too."),
  PEOPLE(
      "people.yml 里的姓名；职务中的地名也要在文中出现，或印着同一职务；“某某思想”之类不算人。",
      "Names from people.yml; of the places in the person's role, the text has to name one, or the"
          + " office has to be printed; names of teachings name nobody."),
  SOURCE_FIGURES(
      "全部数量、日期和序数，照印，不重复，范围和“十三届一次”各为一个；词汇表里“像数量的词”除外。",
      "Every quantity, date and ordinal as printed, each once, ranges and 十三届一次 whole; words that"
          + " only look like quantities are not among them."),
  PROVENANCE(
      "草稿记着自己出自哪一版哪一篇、写成时是什么样：改过的草稿不再动，没改过的可以重写。",
      "A draft knows which article of which page it came from and what it was then: one that was"
          + " edited is never touched, any other may be written anew.");

  private final String zh;
  private final String en;

  DraftRule(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The key of the header it is about, or what else, behind {@code draft-}. */
  public String word() {
    return "draft-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }
}
