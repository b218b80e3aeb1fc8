package digest.quantity.chinese;

import digest.quantity.Amount;
import digest.quantity.Kind;
import digest.quantity.Unit;
import digest.quantity.Units;
import digest.quantity.When;
import digest.quantity.When.Part;
import digest.quantity.chinese.Measure.Role;
import digest.quantity.chinese.Words.Word;
import java.math.BigDecimal;
import java.util.List;

/** Reads what says which one in order: 第3名, 第十三届, 第九次会议, 首批. */
final class Ordinals {
  /** How far behind 第九次 the word for a meeting may stand: 第九次常委会会议. */
  private static final int MEETING = 8;

  /** What makes another word with 首: 首都, 首页, 首席. */
  private static final String OTHER_BEGINNINGS = "都页席大人字省国片站城级";

  private final Text text;

  Ordinals(Text text) {
    this.text = text;
  }

  Reading at(int start) {
    return switch (text.at(start)) {
      case '第' -> numbered(start);
      case '首' -> first(start);
      case '二', '三', '四', '五', '六' -> ring(start);
      default -> Reading.NONE;
    };
  }

  /** 西四环, 三环路: which of the ring roads. */
  private Reading ring(int start) {
    boolean road =
        text.at(start + 1) == '环'
            && (text.isOneOf(start - 1, "东南西北") || text.isOneOf(start + 2, "路内外线以高快"));
    return road
        ? Reading.of(
                start, start + 2, BigDecimal.valueOf(Digits.chinese(text, start)), Units.ORDINAL)
            .asIncidental(true)
        : Reading.NONE;
  }

  private Reading numbered(int start) {
    boolean bracket = text.isOneOf(start + 1, "（(");
    Numeral number = Numerals.at(text, bracket ? start + 2 : text.afterSpace(start + 1));
    if (bracket && text.isOneOf(number.end(), "）)")) {
      return bracketed(start, number);
    }
    if (!number.found() || number.form() == Numeral.Form.BARE) {
      return Reading.NONE;
    }
    if (number.isWithin(1, 4) && isQuarter(number.end())) {
      Part quarter = DateParts.quarter(number.value().intValue());
      int end = number.end() + (text.has(number.end(), "季度") ? 2 : 0);
      return Reading.of(start, end, new When(0, false, 0, 0, quarter));
    }
    Word<Measure> word = Measures.wordAt(text, text.unitBehind(number));
    boolean counted = word.meaning().found() && word.meaning().unit().kind() != Kind.MONEY;
    int end = counted ? text.unitBehind(number) + word.length() : number.end();
    Unit unit = isSession(word, end) ? Units.SESSION : Units.ORDINAL;
    Amount amount = new Amount(number.value(), unit);
    boolean first = unit == Units.ORDINAL && number.isWithin(1, 1);
    return Reading.of(start, end, List.of(amount)).asIncidental(first || isEnumerator(start, end));
  }

  /** 第三季度; and the first of 第三、第四季度 and 第三、四季度. */
  private boolean isQuarter(int at) {
    if (text.has(at, "季度") || !text.isOneOf(at, "、和至到-—")) {
      return text.has(at, "季度");
    }
    int next = text.at(at + 1) == '第' ? at + 2 : at + 1;
    return Numerals.mayStart(text, next) && text.has(next + 1, "季度");
  }

  /** 第（三）项. */
  private Reading bracketed(int start, Numeral number) {
    int end = number.end() + 1;
    Word<Measure> word = Measures.wordAt(text, end);
    return number.found()
        ? Reading.of(start, end + word.length(), number.value(), Units.ORDINAL)
        : Reading.NONE;
  }

  /** 第二，… at the head of a clause only counts arguments. */
  private boolean isEnumerator(int start, int end) {
    boolean head = start == 0 || text.isOneOf(start - 1, "。；;\n：:，“ \u3000");
    return head && text.isOneOf(end, "，,、：:是");
  }

  private boolean isSession(Word<Measure> word, int end) {
    return word.meaning().role() == Role.TERM
        || word.meaning().role() == Role.OCCASION && isMeeting(end);
  }

  /** Whether a meeting is named before the next mark. */
  boolean isMeeting(int at) {
    for (int i = at; i < at + MEETING; i++) {
      if (text.at(i) == '会') {
        return true;
      }
      if (text.isOneOf(i, "，。、；：！？,;:")) {
        return false;
      }
    }
    return false;
  }

  private Reading first(int start) {
    Word<Measure> word = Measures.wordAt(text, start + 1);
    Role role = word.meaning().role();
    boolean fits =
        role == Role.COUNT || role == Role.TERM || role == Role.OCCASION || role == Role.LEVEL;
    if (!fits || text.isOneOf(start + 1, OTHER_BEGINNINGS)) {
      return Reading.NONE;
    }
    Unit unit = role == Role.TERM ? Units.SESSION : Units.ORDINAL;
    return Reading.of(start, start + 1 + word.length(), BigDecimal.ONE, unit).asIncidental(true);
  }
}
