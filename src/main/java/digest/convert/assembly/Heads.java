package digest.convert.assembly;

import digest.convert.layout.LineRole;
import digest.convert.line.Offices;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The heads of a page, in their order, each with the section it stands under. */
final class Heads {
  private static final Set<LineRole> HEADING =
      EnumSet.of(LineRole.SHOULDER, LineRole.HEADLINE, LineRole.SUBTITLE, LineRole.BYLINE);

  private final Sheet sheet;
  private final List<Head> heads = new ArrayList<>();
  private List<Block> open = new ArrayList<>();
  private Optional<Block> section = Optional.empty();
  private boolean sectionUsed;
  private boolean membersOnly;
  private boolean picturesOnly;

  private Heads(Sheet sheet) {
    this.sheet = sheet;
  }

  static List<Head> of(Sheet sheet) {
    Heads heads = new Heads(sheet);
    sheet.blocks().forEach(heads::take);
    heads.close();
    return List.copyOf(heads.heads);
  }

  private void take(Block block) {
    if (HEADING.contains(block.role())) {
      takeHeading(block);
      return;
    }
    close();
    switch (block.role()) {
      case SECTION -> {
        section = Optional.of(block);
        sectionUsed = false;
        picturesOnly = isFollowedByPicture(block);
      }
      case CAPTION -> takeCaption(block);
      case CREDIT -> takeCredit(block);
      case TEXT -> takeText(block);
      default -> picturesOnly = false;
    }
  }

  private boolean isFollowedByPicture(Block label) {
    int at = label.at() + 1;
    List<Block> blocks = sheet.blocks();
    while (at < blocks.size()
        && (blocks.get(at).is(LineRole.CAPTION) || blocks.get(at).is(LineRole.CREDIT))) {
      at++;
    }
    boolean ends = at == blocks.size() || blocks.get(at).is(LineRole.SECTION);
    return at > label.at() + 1 && (ends || label.text().contains("图"));
  }

  private void takeHeading(Block block) {
    if (!open.isEmpty() && begins(block)) {
      close();
    }
    if (open.isEmpty() && block.is(LineRole.BYLINE) && isSignature(block)) {
      return;
    }
    open.add(block);
  }

  /** Whether it cannot belong to the heading above it. */
  private boolean begins(Block block) {
    Block last = open.get(open.size() - 1);
    return switch (block.role()) {
      case SHOULDER -> !last.is(LineRole.SHOULDER);
      case HEADLINE ->
          last.is(LineRole.SUBTITLE)
              || last.is(LineRole.BYLINE)
              || last.is(LineRole.HEADLINE) && block.first().gap() > 0;
      default -> false;
    };
  }

  /** A byline below text signs what stands above it. */
  boolean isSignature(Block byline) {
    return sheet.before(byline).filter(above -> above.isBody() || isPicture(above)).isPresent();
  }

  private static boolean isPicture(Block block) {
    return block.is(LineRole.CAPTION) || block.is(LineRole.CREDIT);
  }

  private void close() {
    if (!open.isEmpty()) {
      add(new Head(Head.Sort.HEADLINE, open.get(0).at(), open, sectionOf(open)));
      open = new ArrayList<>();
      picturesOnly = false;
    }
  }

  /**
   * A label holds for the next article; and on for those in which a member has the word, if a
   * member had it in all that stand under it so far.
   */
  private Optional<Block> sectionOf(List<Block> heading) {
    boolean member =
        heading.get(0).is(LineRole.SHOULDER) && "：:".indexOf(heading.get(0).lastCharacter()) >= 0;
    boolean marked = section.filter(block -> !block.first().mark().isEmpty()).isPresent();
    membersOnly = member && (!sectionUsed || membersOnly);
    if (sectionUsed && !membersOnly && !marked) {
      section = Optional.empty();
    }
    return section;
  }

  private void takeCaption(Block caption) {
    if (sheet.turns().areSpeeches() && Offices.ofCaption(caption.text()).isPresent()) {
      add(new Head(Head.Sort.SPEAKER, caption.at(), List.of(caption), section));
    } else if (picturesOnly) {
      add(new Head(Head.Sort.PHOTO, caption.at(), List.of(caption), section));
    }
  }

  private void takeCredit(Block credit) {
    if (picturesOnly && !heads.isEmpty()) {
      Head photo = heads.remove(heads.size() - 1);
      List<Block> blocks = new ArrayList<>(photo.blocks());
      blocks.add(credit);
      heads.add(new Head(photo.sort(), photo.at(), blocks, photo.section()));
    }
  }

  /** On a page of speeches one may begin with the speaker's name in its own line. */
  private void takeText(Block text) {
    picturesOnly = false;
    if (sheet.turns().cover(text) && Offices.ofRunIn(text.text()).isPresent()) {
      add(new Head(Head.Sort.SPEAKER, text.at(), List.of(), section));
    }
  }

  private void add(Head head) {
    heads.add(head);
    sectionUsed = true;
  }
}
