package digest.convert.assembly;

import digest.convert.layout.LineRole;
import digest.convert.line.BylineParser;
import digest.convert.line.Signature;
import digest.model.Byline;
import digest.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who made an article, from all places where it says so. */
final class Bylines {
  private Bylines() {}

  /**
   * @param blocks heading, text, pictures and signatures of one article, in the order of print
   */
  static List<Byline> of(List<Block> blocks) {
    List<Byline> found = new ArrayList<>();
    for (Block block : blocks) {
      for (Byline one : in(block)) {
        boolean reported = found.stream().anyMatch(other -> other.role() == Role.REPORTER);
        boolean signature = one.role() == Role.AUTHOR && isBracketed(block);
        // By custom the name in brackets at the end, beside a reporter's in the lead, is the
        // correspondent's.
        Byline byline = signature && reported ? new Byline(Role.CORRESPONDENT, one.name()) : one;
        if (!found.contains(byline)) {
          found.add(byline);
        }
      }
    }
    return found;
  }

  private static boolean isBracketed(Block block) {
    boolean signed = block.is(LineRole.TEXT) && !Signature.of(block.text()).isEmpty();
    return signed || block.is(LineRole.BYLINE) && "（(".indexOf(block.firstCharacter()) >= 0;
  }

  private static List<Byline> ofText(String text) {
    List<Byline> lead = BylineParser.lead(text);
    return Stream.concat(lead.stream(), Signature.of(text).stream()).toList();
  }

  private static List<Byline> in(Block block) {
    return switch (block.role()) {
      case BYLINE, CREDIT -> BylineParser.atItsPlace(block.text());
      case TEXT -> ofText(block.text());
      case CAPTION -> BylineParser.tail(block.text());
      default -> List.of();
    };
  }
}
