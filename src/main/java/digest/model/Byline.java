package digest.model;

import java.util.Objects;

/** A person credited in print. */
public record Byline(Role role, String name) {
  public Byline {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(name, "name");
  }
}
