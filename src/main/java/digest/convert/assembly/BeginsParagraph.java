package digest.convert.assembly;

import digest.convert.line.Reason;
import java.util.regex.Pattern;

/** Paragraphs like to begin so: a date, 今年以来, 同时, 一是, a quotation. */
record BeginsParagraph() implements SeamRule {
  private static final Pattern LEAD =
      Pattern.compile("本报|[（(]?记者|据新华社|[一二三四五六七八九十]、|[（(][一二三四五六七八九十][）)]|[问答][：:]");
  private static final Pattern START =
      Pattern.compile(
          "[0-9]{1,2}月[0-9]{1,2}日|[一二三四五六七八九十]{1,3}月|[清早]晨|[上下]午|我[是在们来]|各位|尊敬|[0-9]{4}年[，,0-9]|今年|去年|近年来?|近日|日前|目前|此前|此外|同时|会上|据[了介统悉]|第[一二三四五六七八九][，是,]"
              + "|[一二三四五六七八九]是|首先|其次|最后|根据|随着|作为|通过|为[了进更]|针对|围绕|下一步|与此同时|接下来|如今|所以|因此|于是|其实|当然|后来|可是，|不过|然而|不仅|其间|这[些样次是]");

  @Override
  public String name() {
    return "begins-paragraph";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "段落爱用这样的开头：日期、今年以来、同时、一是、引号……",
        "Paragraphs like to begin so: a date, 今年以来, 同时, 一是, a quotation.");
  }

  @Override
  public int weigh(Seam seam) {
    String text = seam.after().text();
    if (LEAD.matcher(text).region(0, Math.min(text.length(), 60)).lookingAt()) {
      return -15;
    }
    if (text.startsWith("“")) {
      return -3;
    }
    return START.matcher(text).region(0, Math.min(text.length(), 30)).lookingAt() ? -5 : 0;
  }
}
