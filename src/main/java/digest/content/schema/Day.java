package digest.content.schema;

import digest.content.yaml.Node.Scalar;
import digest.model.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/** A full date, in the form of ISO 8601. */
public record Day() implements ScalarShape<LocalDate> {
  @Override
  public Optional<LocalDate> of(String key, Scalar scalar, Reading reading) {
    Optional<PartialDate> date = Dates.parse(scalar.value());
    if (date.isPresent() && date.get().day() > 0) {
      return Optional.of(date.get().firstDay());
    }
    String message =
        date.isPresent()
            ? "`" + key + "` takes a full date, and `" + scalar.value() + "` has no day"
            : Dates.message(scalar.value());
    String hint =
        date.isPresent() ? "write it like 2023-07-05" : Dates.hint(scalar.value(), example());
    reading.report(KnownDate.DATE.at(SchemaRules.head(scalar.span()), message, hint));
    return Optional.empty();
  }

  @Override
  public String example() {
    return "2026-11-20";
  }
}
