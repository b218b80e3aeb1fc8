package digest.quantity;

/** How closely the writer commits to a number. */
public enum Precision {
  /** Nothing is said. */
  AS_GIVEN(0),
  /** 约, 左右; about, some. */
  ABOUT(0),
  /** 超, 逾, 多, 余, 以上; more than, over. */
  MORE_THAN(1),
  /** 至少, 不少于; at least. */
  AT_LEAST(1),
  /** 近, 不足, 不到; nearly, less than. */
  LESS_THAN(-1),
  /** 至多, 不超过, 以内; at most, up to. */
  AT_MOST(-1),
  /** Some multiple of it: 数十, 几百; dozens, hundreds. */
  SEVERAL(0);

  private final int direction;

  Precision(int direction) {
    this.direction = direction;
  }

  /** 1 where the true number lies above, -1 where it lies below, 0 where neither is said. */
  public int direction() {
    return direction;
  }
}
