package digest.convert.assembly;

import digest.convert.layout.LineRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which article every block of a page belongs to: texts as they were labelled, headings where they
 * stand, signatures with the text above, pictures with the text around them.
 */
final class Places {
  private final Sheet sheet;
  private final List<Head> heads;
  private final Map<Block, Head> labels;
  private final Map<Integer, Head> headAt = new HashMap<>();
  private final Map<Integer, List<Block>> members = new TreeMap<>();
  private final Map<Integer, Head> owners = new TreeMap<>();

  private Places(Sheet sheet, List<Head> heads, Map<Block, Head> labels) {
    this.sheet = sheet;
    this.heads = heads;
    this.labels = labels;
    heads.forEach(head -> head.blocks().forEach(block -> headAt.put(block.at(), head)));
    heads.forEach(this::open);
    labels.values().forEach(this::open);
  }

  /** A fragment begins where a text does, which no head does. */
  private void open(Head head) {
    owners.put(head.at(), head);
    members.computeIfAbsent(head.at(), none -> new ArrayList<>());
  }

  /** Articles in the order of their heads, each with its blocks in the order of the page. */
  static Map<Head, List<Block>> of(Sheet sheet, List<Head> heads, Map<Block, Head> labels) {
    Places places = new Places(sheet, heads, labels);
    places.fill();
    Map<Head, List<Block>> all = new java.util.LinkedHashMap<>();
    places.owners.forEach((at, head) -> all.put(head, places.members.get(at)));
    return all;
  }

  private void fill() {
    Head current = null;
    boolean fresh = false;
    for (Block block : sheet.blocks()) {
      if (headAt.containsKey(block.at())) {
        current = headAt.get(block.at());
        fresh = true;
        members.get(current.at()).add(block);
      } else if (block.isBody()) {
        current = labels.get(block);
        fresh = false;
        members.get(current.at()).add(block);
      } else if (!block.is(LineRole.SECTION) && !block.is(LineRole.PAGE_LABEL)) {
        current = current == null || !fresh && isPicture(block) ? around(block, current) : current;
        open(current);
        members.get(current.at()).add(block);
      }
    }
  }

  private static boolean isPicture(Block block) {
    return block.is(LineRole.CAPTION) || block.is(LineRole.CREDIT);
  }

  /** The article above a picture; without one, that below; without any, the picture is one. */
  private Head around(Block picture, Head above) {
    if (above != null) {
      return above;
    }
    for (int at = picture.at() + 1; at < sheet.blocks().size(); at++) {
      Block below = sheet.blocks().get(at);
      if (headAt.containsKey(below.at()) || below.isBody()) {
        return headAt.getOrDefault(below.at(), labels.get(below));
      }
    }
    Head.Sort sort = isPicture(picture) ? Head.Sort.PHOTO : Head.Sort.FRAGMENT;
    return new Head(sort, picture.at(), List.of(), java.util.Optional.empty());
  }
}
