package digest.convert.draft;

import digest.convert.page.PrintLine;
import digest.model.Mechanism;
import digest.model.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Mechanisms of the vocabulary that an article tells of: by name, by the two halves of the name
 * close to one another in a sentence, or by one of the signs that the vocabulary gives.
 */
final class Instruments {
  private static final String QUOTES = "[“”\"‘’'「」『』]";

  /** What a meeting is about may be long: 会议围绕“……”进行专题协商. */
  private static final Pattern LONG_QUOTE = Pattern.compile("“[^”]{8,}”");

  private final Map<Mechanism, List<Sign>> signs = new LinkedHashMap<>();

  Instruments(Site site) {
    site.mechanisms().all().forEach(mechanism -> signs.put(mechanism, signs(mechanism)));
  }

  private static String name(Mechanism mechanism) {
    return mechanism.name().zh().replaceAll(QUOTES, "");
  }

  private static List<Sign> signs(Mechanism mechanism) {
    String name = name(mechanism);
    List<Sign> signs = new ArrayList<>(List.of(new Sign(name)));
    for (int split = 2; split <= name.length() - 2; split++) {
      signs.add(new Sign(name.substring(0, split) + "…" + name.substring(split)));
    }
    mechanism.signs().forEach(words -> signs.add(new Sign(words)));
    return signs;
  }

  /**
   * @param section the label over the article, with the title of the page, which may name a meeting
   */
  Proposal<List<String>> of(Printed printed, String section) {
    String notes =
        printed.article().bylineLines().stream()
            .map(PrintLine::text)
            .collect(Collectors.joining("\n"));
    String all = printed.all() + "\n" + section + "\n" + notes;
    String text = all.replaceAll(QUOTES, "") + "\n" + LONG_QUOTE.matcher(all).replaceAll("");
    Map<String, String> found = new LinkedHashMap<>();
    for (Mechanism mechanism : signs.keySet()) {
      inText(mechanism, text).ifPresent(words -> found.put(mechanism.id(), words));
    }
    return found.isEmpty()
        ? Proposal.none("没有写到词表中的协商机制 / no mechanism of mechanisms.yml is named")
        : Proposal.printed(
            List.copyOf(found.keySet()),
            "文中 / in the text: "
                + found.values().stream().distinct().collect(Collectors.joining("、")));
  }

  /** What is a part of another's name, such as 重点提案 in 书记领衔督办重点提案, does not tell of this one. */
  private Optional<String> inText(Mechanism mechanism, String text) {
    String own = text;
    for (Mechanism other : signs.keySet()) {
      if (!name(mechanism).contains(name(other))) {
        own = own.replace(name(other), "。");
      }
    }
    String left = own;
    return signs.get(mechanism).stream().flatMap(sign -> sign.in(left).stream()).findFirst();
  }
}
