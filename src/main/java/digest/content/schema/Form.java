package digest.content.schema;

import digest.content.yaml.Node.Scalar;
import digest.diagnostic.Rule;
import digest.model.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text of a fixed form. */
public enum Form implements ScalarShape<Text> {
  ID(
      "an id",
      "[a-z0-9]+(-[a-z0-9]+)*",
      "wuhan-lab",
      "lower-case English letters and digits, words joined by hyphens"),
  /** Of GB/T 2260. */
  REGION_CODE("a region code", "[1-9][0-9]{5}", "420100", "the six digits of GB/T 2260"),
  /** The first digits of a SHA-256. */
  HASH("a stamp", "[0-9a-f]{8}", "1f0c22ab", "nothing yourself: a command fills this in"),
  /** As {@link #HASH}, or empty for what was not stamped. */
  STAMP("a stamp", "([0-9a-f]{8})?", "1f0c22ab", "nothing yourself: a command fills this in"),
  RULE_CODE(
      "the code of a rule",
      "[a-z]+(-[a-z]+)*",
      "dead-link",
      "the code that stands in brackets in a message");

  static final Rule FORM = Rule.error("form", "An id or a code is not of the form it must have.");

  private final String what;
  private final Pattern pattern;
  private final String example;
  private final String about;

  Form(String what, String pattern, String example, String about) {
    this.what = what;
    this.pattern = Pattern.compile(pattern);
    this.example = example;
    this.about = about;
  }

  public boolean matches(String text) {
    return pattern.matcher(text).matches();
  }

  /** The regular expression that the whole text matches. */
  public String pattern() {
    return pattern.pattern();
  }

  @Override
  public Optional<Text> of(String key, Scalar scalar, Reading reading) {
    if (matches(scalar.value())) {
      return Optional.of(new Text(scalar.value(), scalar.span()));
    }
    String better = Wide.toAscii(scalar.value()).replaceAll("[\\s_]+", "-");
    String hint =
        matches(better) && !better.isEmpty() ? "write `" + better + "`" : "write " + about;
    reading.report(
        FORM.at(
            SchemaRules.head(scalar.span()),
            "`" + scalar.value().strip() + "` is not " + what + ", such as `" + example + "`",
            hint));
    return Optional.empty();
  }

  @Override
  public String example() {
    return example;
  }
}
