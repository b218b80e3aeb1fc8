package digest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LongestIncreaseTest {
  @Test
  void whatIsInOrderStaysWhole() {
    assertThat(LongestIncrease.of(new int[] {1, 4, 9}).cardinality()).isEqualTo(3);
  }

  @Test
  void oneThatMovedIsLeftOut() {
    assertThat(LongestIncrease.of(new int[] {0, 9, 1, 2, 3}).stream()).containsExactly(0, 2, 3, 4);
  }

  @Test
  void negativeOnesTakeNoPart() {
    assertThat(LongestIncrease.of(new int[] {-1, 5, -1, 6}).stream()).containsExactly(1, 3);
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(LongestIncrease.of(new int[0]).isEmpty()).isTrue();
  }

  @Test
  void itIsAsLongAsBruteForceFinds() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      int[] values = random.ints(0, 1000).distinct().limit(random.nextInt(12)).toArray();
      assertThat(LongestIncrease.of(values).cardinality()).isEqualTo(longest(values));
    }
  }

  private static int longest(int[] values) {
    int best = 0;
    int[] ending = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      ending[i] = 1;
      for (int j = 0; j < i; j++) {
        ending[i] = values[j] < values[i] ? Math.max(ending[i], ending[j] + 1) : ending[i];
      }
      best = Math.max(best, ending[i]);
    }
    return best;
  }
}
