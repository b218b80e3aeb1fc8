package digest.convert.layout;

import java.util.Objects;

/**
 * A sign that speaks for or against something.
 *
 * @param rule the name of the rule that saw it
 * @param weight how much it says: 10 is as good as certain, below 0 speaks against it
 */
public record Evidence(String rule, int weight) {
  public Evidence {
    Objects.requireNonNull(rule, "rule");
  }
}
