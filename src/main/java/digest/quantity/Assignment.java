package digest.quantity;

import java.util.Arrays;

/**
 * The assignment of rows to columns with the least total cost, each row to one column at most (the
 * Hungarian method with potentials; time cubic in the larger side). A row may also stay alone.
 */
public final class Assignment {
  private final long[][] costs;
  private final int size;

  private Assignment(long[][] costs, int size) {
    this.costs = costs;
    this.size = size;
  }

  /**
   * @param costs by row and column; all rows equally long
   * @param alone what it costs to leave one row and one column without the other
   * @return the column of each row; -1 where it stays alone
   */
  public static int[] best(long[][] costs, int columns, long alone) {
    int size = Math.max(costs.length, columns);
    long[][] square = new long[size][size];
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        square[row][column] =
            row < costs.length && column < columns ? Math.min(costs[row][column], alone) : alone;
      }
    }
    int[] assigned = new Assignment(square, size).solve();
    int[] best = new int[costs.length];
    for (int row = 0; row < costs.length; row++) {
      int column = assigned[row];
      best[row] = column < columns && costs[row][column] < alone ? column : -1;
    }
    return best;
  }

  /** Adds the rows one by one, each along the cheapest path of exchanges. */
  private int[] solve() {
    long[] ofRow = new long[size + 1];
    long[] ofColumn = new long[size + 1];
    int[] rowOf = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      add(row, ofRow, ofColumn, rowOf);
    }
    int[] columns = new int[size];
    for (int column = 1; column <= size; column++) {
      columns[rowOf[column] - 1] = column - 1;
    }
    return columns;
  }

  /** Rows and columns are counted from 1; column 0 stands for "not yet assigned". */
  private void add(int row, long[] ofRow, long[] ofColumn, int[] rowOf) {
    int[] cameFrom = new int[size + 1];
    long[] least = new long[size + 1];
    boolean[] seen = new boolean[size + 1];
    Arrays.fill(least, Long.MAX_VALUE);
    rowOf[0] = row;
    int column = 0;
    while (rowOf[column] != 0) {
      seen[column] = true;
      int next = relax(rowOf[column], column, ofRow, ofColumn, cameFrom, least, seen);
      shift(least[next], ofRow, ofColumn, rowOf, least, seen);
      column = next;
    }
    while (column != 0) {
      rowOf[column] = rowOf[cameFrom[column]];
      column = cameFrom[column];
    }
  }

  /** The column that is nearest now. */
  private int relax(
      int row,
      int from,
      long[] ofRow,
      long[] ofColumn,
      int[] cameFrom,
      long[] least,
      boolean[] seen) {
    int nearest = 0;
    for (int column = 1; column <= size; column++) {
      if (!seen[column]) {
        long cost = costs[row - 1][column - 1] - ofRow[row] - ofColumn[column];
        if (cost < least[column]) {
          least[column] = cost;
          cameFrom[column] = from;
        }
        nearest = nearest == 0 || least[column] < least[nearest] ? column : nearest;
      }
    }
    return nearest;
  }

  private void shift(
      long by, long[] ofRow, long[] ofColumn, int[] rowOf, long[] least, boolean[] seen) {
    for (int column = 0; column <= size; column++) {
      if (seen[column]) {
        ofRow[rowOf[column]] += by;
        ofColumn[column] -= by;
      } else {
        least[column] -= by;
      }
    }
  }
}
