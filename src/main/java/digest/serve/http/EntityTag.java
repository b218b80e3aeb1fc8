package digest.serve.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Names of contents: the same bytes have the same one, others another. */
public final class EntityTag {
  private static final int LENGTH = 32;

  private EntityTag() {}

  /** A strong one, in its quotes. */
  public static String of(byte[] bytes) {
    return '"' + hash(bytes) + '"';
  }

  /** The same without quotes. */
  public static String hash(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Arrays.stream(parts).forEach(digest::update);
      byte[] sum = digest.digest();
      return HexFormat.of().formatHex(sum).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * @param known a list as in the header {@code If-None-Match}; weak ones count, as they do there
   */
  static boolean isAmong(String known, String tag) {
    return Arrays.stream(known.split(","))
        .map(String::strip)
        .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
  }
}
