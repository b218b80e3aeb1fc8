package digest.convert.line;

import static digest.convert.layout.LineRole.CAPTION;

import digest.convert.layout.LineRole;
import java.util.Map;

/** A short line of office, space and name stands under a portrait. */
record NamesPortrait() implements LineRule {

  @Override
  public String name() {
    return "portrait";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "职务加空格加姓名的短行，是肖像下的说明。", "A short line of office, space and name stands under a portrait.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    boolean person =
        BylineParser.line(line.text()).isEmpty() && Offices.ofCaption(line.text()).isPresent();
    return person ? Map.of(CAPTION, line.extraGap() >= 1 ? 16 : 9) : Map.of();
  }
}
