package digest.convert.assembly;

import digest.convert.line.Reason;

/** A number is cut: the second begins with figures or with a measure. */
record NumberAcross() implements SeamRule {
  private static final String MEASURES = "家万亿个年月日名元吨人%％次项条件所户位份倍里米斤亩周岁天处座台辆平公余多";
  private static final String UNITS = "万亿千百十元吨";
  private static final String NUMERALS = "一二三四五六七八九十百千万亿两零〇";

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  @Override
  public String name() {
    return "number-across";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "数字在接缝处被切断，后段以数字或量词开头。",
        "A number is cut: the second begins with figures or with a measure.");
  }

  @Override
  public int weigh(Seam seam) {
    if (isDigit(seam.last())) {
      return isDigit(seam.first()) ? 7 : MEASURES.indexOf(seam.first()) >= 0 ? 6 : -5;
    }
    if (seam.before().text().endsWith("分之")) {
      return NUMERALS.indexOf(seam.first()) >= 0 ? 10 : -8;
    }
    if (NUMERALS.indexOf(seam.last()) >= 0 && (NUMERALS + MEASURES).indexOf(seam.first()) >= 0) {
      return UNITS.indexOf(seam.first()) >= 0 ? 8 : 4;
    }
    return seam.first() == '0' ? -6 : 0;
  }
}
