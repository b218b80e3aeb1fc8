package digest.convert.line;

import static digest.convert.layout.LineRole.HEADLINE;
import static digest.convert.layout.LineRole.SHOULDER;
import static digest.convert.layout.LineRole.TEXT;

import digest.convert.layout.LineRole;
import java.util.Map;
import java.util.regex.Pattern;

/** What begins with a speaker and a colon is the text of an interview. */
record QuestionOrAnswer() implements LineRule {
  private static final Pattern SPEAKER = Pattern.compile("(?:问|答|记者|本报记者|主持人|Q|A)[：:].{2}");

  @Override
  public String name() {
    return "question";
  }

  @Override
  public Reason reason() {
    return new Reason(
        "“问：”“答：”“记者：”开头的是访谈的正文。",
        "What begins with a speaker and a colon is the text of an interview.");
  }

  @Override
  public Map<LineRole, Integer> weigh(LineView line) {
    return line.begins(SPEAKER) ? Map.of(TEXT, 8, SHOULDER, -8, HEADLINE, -8) : Map.of();
  }
}
