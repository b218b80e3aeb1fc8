package digest.convert.draft;

import digest.model.Level;
import digest.model.Region;
import digest.model.Site;
import digest.model.Vocabulary;
import digest.terms.Mention;
import digest.terms.PlaceNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where it was. Names are counted, those over the article and in its first paragraph more than the
 * others; of a province and a city in it, the city is meant, but where an article goes through
 * several parts of a place, they stand beside it. Of several places with one name, the one is meant
 * whose province is named nearby.
 */
final class Places {
  /** A place, how much speaks for it, and how it was called. */
  private static final class Candidate {
    private final Region region;
    private final Set<String> said = new LinkedHashSet<>();
    private int score;
    private boolean inHeadline;

    private Candidate(Region region) {
      this.region = region;
    }
  }

  private static final int HEADING = 6;
  private static final int LEAD = 3;
  private static final int NEAR = 12;
  private static final int LEAST = 3;
  private static final int MOST = 3;

  /** Parts of one place that an article goes through, and what share of its score each has. */
  private static final int SEVERAL = 2;

  private static final int PART = 5;
  private static final int MOST_PARTS = 6;

  /** 在京开幕: in Beijing, which has no other name of one character in prose. */
  private static final Pattern IN_BEIJING = Pattern.compile("在京(?=开幕|闭幕|举[行办]|召开|发布|启动|成立|签署|揭晓)");

  /** 大连工业大学 is an institution; it need not be about the city. */
  private static final Pattern INSTITUTION =
      Pattern.compile("^\\p{IsHan}{0,6}?(?:大学|学院|银行|日报|晚报|证券|路|街道|交易所|股份|集团|有限公司).*");

  private static final Pattern OFFICE =
      Pattern.compile("^(?:[市县区省]|政协|政府|党委|委员|人大|籍|境内|地区|等地|代表).*");

  private static final Comparator<Candidate> BY_SCORE =
      Comparator.comparingInt((Candidate one) -> -one.score);

  private final Vocabulary<Region> regions;
  private final PlaceNames names;

  Places(Site site) {
    this.regions = site.regions();
    this.names = new PlaceNames(site);
  }

  /** Ids, the likeliest first. */
  Proposal<List<String>> of(Printed printed) {
    Map<String, Candidate> found = new LinkedHashMap<>();
    Set<String> doubtful = new LinkedHashSet<>();
    String all = printed.all();
    count(printed.heading() + "\n" + printed.office(), HEADING, all, found, doubtful);
    List<String> texts =
        printed.article().paragraphs().stream().map(paragraph -> paragraph.text()).toList();
    String lead = printed.lead();
    for (Mention<Region> mention : names.names().find(printed.headline())) {
      mention.meant().stream()
          .map(region -> found.get(region.id()))
          .filter(Objects::nonNull)
          .forEach(candidate -> candidate.inHeadline = true);
    }
    for (String text : texts) {
      count(text, text.equals(lead) ? LEAD : 1, all, found, doubtful);
    }
    return proposal(chosen(found), doubtful);
  }

  private static Proposal<List<String>> proposal(List<Candidate> chosen, Set<String> doubtful) {
    String unsure = doubtful.isEmpty() ? "" : "；不能确定 / unsure: " + String.join("、", doubtful);
    if (chosen.isEmpty()) {
      return Proposal.none("没有突出的地名 / no place stands out" + unsure);
    }
    String seen =
        chosen.stream().map(one -> String.join("、", one.said)).collect(Collectors.joining("；"));
    List<String> ids = chosen.stream().map(one -> one.region.id()).toList();
    return Proposal.printed(ids, "文中 / in the text: " + seen + unsure);
  }

  private void count(
      String printed, int weight, String all, Map<String, Candidate> found, Set<String> doubtful) {
    String text = IN_BEIJING.matcher(printed).replaceAll("在北京");
    for (Mention<Region> mention : names.names().find(text)) {
      String after = text.substring(mention.end(), Math.min(text.length(), mention.end() + NEAR));
      if (INSTITUTION.matcher(after).matches()) {
        continue;
      }
      Optional<Region> meant = meant(mention, text, after, all);
      if (meant.isEmpty()) {
        doubtful.add(mention.text());
        continue;
      }
      Candidate candidate =
          found.computeIfAbsent(meant.get().id(), id -> new Candidate(meant.get()));
      candidate.score += weight;
      candidate.said.add(mention.text());
    }
  }

  private Optional<Region> meant(Mention<Region> mention, String text, String after, String all) {
    String near = text.substring(Math.max(0, mention.start() - NEAR), mention.start()) + after;
    List<Region> supported = supported(mention.meant(), near);
    if (supported.isEmpty()) {
      supported = supported(mention.meant(), all);
    }
    if (supported.size() == 1) {
      return Optional.of(supported.get(0));
    }
    boolean alone = mention.meant().size() == 1;
    boolean plain =
        !names.isCommonWord(mention.text())
            || OFFICE.matcher(after).matches()
            || isCalledInFull(mention.text(), all);
    return alone && plain ? Optional.of(mention.meant().get(0)) : Optional.empty();
  }

  /** 白银 is no silver in an article about 白银市. */
  private static boolean isCalledInFull(String name, String all) {
    return List.of("市", "县", "区").stream().anyMatch(ending -> all.contains(name + ending));
  }

  /** Those whose province or city is named in the text, or that are called in full there. */
  private List<Region> supported(List<Region> meant, String text) {
    return meant.stream()
        .filter(
            region ->
                ancestors(region).stream().anyMatch(above -> text.contains(PlaceNames.stem(above))))
        .toList();
  }

  private List<Region> ancestors(Region region) {
    List<Region> above = new ArrayList<>();
    for (Optional<Region> at = parent(region); at.isPresent() && above.size() < 5; ) {
      above.add(at.get());
      at = parent(at.get());
    }
    return above;
  }

  private Optional<Region> parent(Region region) {
    return region.parent().flatMap(regions::find);
  }

  private List<Candidate> chosen(Map<String, Candidate> found) {
    int top = found.values().stream().mapToInt(one -> one.score).max().orElse(0);
    List<Candidate> strong =
        found.values().stream()
            .filter(one -> one.score >= LEAST && one.score * 5 >= top * 2)
            .sorted(BY_SCORE)
            .toList();
    List<Candidate> best =
        strong.stream()
            .filter(one -> strong.stream().noneMatch(other -> covers(other, one)))
            .limit(MOST)
            .toList();
    return strong.stream()
        .filter(whole -> whole.score == top)
        .findFirst()
        .map(whole -> withParts(whole, found))
        .filter(list -> list.size() > SEVERAL)
        .orElse(best);
  }

  /** A place and its parts, if the article goes through several; those called in full with them. */
  private List<Candidate> withParts(Candidate whole, Map<String, Candidate> found) {
    List<Candidate> parts =
        found.values().stream()
            .filter(one -> one.region.parent().filter(whole.region.id()::equals).isPresent())
            .sorted(BY_SCORE)
            .toList();
    long several =
        parts.stream().filter(one -> one.score >= LEAST && one.score * PART >= whole.score).count();
    List<Candidate> list = new ArrayList<>(List.of(whole));
    if (several >= SEVERAL) {
      parts.stream()
          .filter(one -> one.score >= LEAST || one.said.stream().anyMatch(Places::isFullName))
          .limit(MOST_PARTS - 1)
          .forEach(list::add);
    }
    return list;
  }

  private static boolean isFullName(String name) {
    return name.length() > 2 && "市县区".indexOf(name.charAt(name.length() - 1)) >= 0;
  }

  /** Whether the one can be left out because the other says it: a part of it, or more of it. */
  private boolean covers(Candidate other, Candidate one) {
    boolean part = ancestors(other.region).contains(one.region);
    boolean cluster =
        other.region.level() == Level.CLUSTER
            && other.region.members().contains(one.region.id())
            && (other.score >= one.score || other.inHeadline && !one.inHeadline);
    boolean member =
        one.region.level() == Level.CLUSTER
            && !one.inHeadline
            && one.region.members().contains(other.region.id())
            && other.score > one.score;
    return other != one && (part || cluster || member);
  }
}
