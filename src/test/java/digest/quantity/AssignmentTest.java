package digest.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  private static final long ALONE = 100;

  @Test
  void nothingIsAssignedToNothing() {
    assertThat(Assignment.best(new long[0][0], 0, ALONE)).isEmpty();
  }

  @Test
  void rowWithoutColumnsStaysAlone() {
    assertThat(Assignment.best(new long[1][0], 0, ALONE)).containsExactly(-1);
  }

  @Test
  void greedyChoiceIsGivenUpForABetterWhole() {
    long[][] costs = {{1, 2}, {1, 90}};
    assertThat(Assignment.best(costs, 2, ALONE)).containsExactly(1, 0);
  }

  @Test
  void rowStaysAloneRatherThanAtTheCostOfStayingAlone() {
    assertThat(Assignment.best(new long[][] {{ALONE}}, 1, ALONE)).containsExactly(-1);
  }

  @Test
  void bestOfAllAssignmentsIsFound() {
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      int columns = random.nextInt(6);
      long[][] costs = random(random, random.nextInt(6), columns);
      int[] best = Assignment.best(costs, columns, ALONE);
      assertThat(Arrays.stream(best).filter(column -> column >= 0)).doesNotHaveDuplicates();
      assertThat(cost(costs, best, columns))
          .as(Arrays.deepToString(costs))
          .isEqualTo(least(costs, 0, new boolean[columns], columns));
    }
  }

  private static long[][] random(Random random, int rows, int columns) {
    long[][] costs = new long[rows][columns];
    for (long[] row : costs) {
      Arrays.setAll(row, column -> random.nextInt(4) == 0 ? -1000 : random.nextInt(140));
    }
    return costs;
  }

  /** Whoever stays alone leaves a place that costs as much, as far as there are two sides. */
  private static long cost(long[][] costs, int[] best, int columns) {
    long sum = 0;
    int joined = 0;
    for (int row = 0; row < best.length; row++) {
      if (best[row] >= 0) {
        sum += costs[row][best[row]];
        joined++;
      }
    }
    return sum + ALONE * (Math.max(costs.length, columns) - joined);
  }

  private static long least(long[][] costs, int row, boolean[] taken, int columns) {
    if (row == costs.length) {
      int joined = 0;
      for (boolean one : taken) {
        joined += one ? 1 : 0;
      }
      return ALONE * (Math.max(costs.length, columns) - joined);
    }
    long least = least(costs, row + 1, taken, columns);
    for (int column = 0; column < columns; column++) {
      if (!taken[column] && costs[row][column] < ALONE) {
        taken[column] = true;
        least = Math.min(least, costs[row][column] + least(costs, row + 1, taken, columns));
        taken[column] = false;
      }
    }
    return least;
  }
}
