package digest.content.schema;

import digest.content.yaml.Node.Scalar;
import digest.diagnostic.Rule;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A whole number in plain digits.
 *
 * @param least the smallest that may stand here
 * @param most the largest
 */
public record Amount(int least, int most) implements ScalarShape<Integer> {
  static final Rule NUMBER =
      Rule.error("number", "A value that is not a whole number, or too large or small.");

  private static final Pattern DIGITS = Pattern.compile("0|[1-9][0-9]{0,8}");

  /** From nought to some millions. */
  public static final Amount COUNT = new Amount(0, 99_999_999);

  @Override
  public Optional<Integer> of(String key, Scalar scalar, Reading reading) {
    String value = scalar.value();
    if (DIGITS.matcher(value).matches() && isWithin(Integer.parseInt(value))) {
      return Optional.of(Integer.parseInt(value));
    }
    String plain = Wide.toAscii(value).replaceAll("[,\\s]|[个家人篇次]$", "");
    boolean meant = DIGITS.matcher(plain).matches() && isWithin(Integer.parseInt(plain));
    reading.report(
        NUMBER.at(
            SchemaRules.head(scalar.span()),
            "`" + value.strip() + "` is not a whole number from " + least + " to " + most,
            meant ? "write " + plain : "write plain digits, such as " + example()));
    return Optional.empty();
  }

  private boolean isWithin(int number) {
    return number >= least && number <= most;
  }

  @Override
  public String example() {
    return String.valueOf(Math.min(Math.max(least, 20), most));
  }
}
