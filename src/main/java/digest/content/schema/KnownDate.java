package digest.content.schema;

import digest.content.yaml.Node.Scalar;
import digest.diagnostic.Rule;
import digest.model.PartialDate;
import java.util.Optional;

/** A date as far as it is known: a year, a month or a day, in the form of ISO 8601. */
public record KnownDate() implements ScalarShape<PartialDate> {
  static final Rule DATE = Rule.error("date", "A date that is none, or is not written 2023-07-05.");

  @Override
  public Optional<PartialDate> of(String key, Scalar scalar, Reading reading) {
    Optional<PartialDate> date = Dates.parse(scalar.value());
    if (date.isEmpty()) {
      reading.report(
          DATE.at(
              SchemaRules.head(scalar.span()),
              Dates.message(scalar.value()),
              Dates.hint(scalar.value(), "2023-07-05, or 2023-07 or 2023 if no more is known")));
    }
    return date;
  }

  @Override
  public String example() {
    return "2023-07-05";
  }
}
