package digest.convert.assembly;

import digest.convert.layout.LineRole;
import java.util.regex.Pattern;

/** Texts that begin amid a sentence. */
final class Orphans {
  private static final Pattern AMID =
      Pattern.compile(
          "[，。、；：！？”’）》」』】〉,;:)%％]|[了着们性化者]|(?![但故而则是对好来可一二三四五六七八九十])\\p{IsHan}[，。、；”》）,;]"
              + "|(?![我你您他她它谁有新别真大小老美总目])\\p{IsHan}的[0-9]");

  private Orphans() {}

  /** Whether no sentence begins so. */
  static boolean isOrphan(Block block) {
    return block.is(LineRole.TEXT) && AMID.matcher(block.text()).lookingAt();
  }
}
