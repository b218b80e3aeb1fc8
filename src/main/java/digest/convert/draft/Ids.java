package digest.convert.draft;

import digest.content.DraftNames;
import digest.convert.layout.PrintedArticle.Speaker;
import digest.han.Pinyin;
import digest.model.Kind;
import digest.model.Region;
import digest.model.Site;
import digest.terms.Mention;
import digest.terms.Names;
import digest.terms.PlaceNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a draft may be called: the place and the matter, in two to four words of pinyin; a speech by
 * who speaks. Places are read as the map has them: 陕西 shaanxi, 重庆 chongqing, 长三角 changsanjiao.
 */
final class Ids {
  private static final int MATTER = 3;
  private static final int LONGEST_PLACE = 16;

  /** Characters of a headline or lead that are read. */
  private static final int READ = 60;

  /** What stands behind a colon is what was said, unless it is as short as a name. */
  private static final int LEAST = 5;

  private static final int LONGEST = 48;
  private static final String NONE = "gaojian";

  private static final Pattern SYLLABLE =
      Pattern.compile(
          "[bcdfghjklmnpqrstwxyz]{0,2}(?:[aeouv]|i[aeou]?|u[aeio]|ia[on]?|iao|uai|ai|ao|ei|ou)(?:ng|n|r)?");

  /** Stands in headlines of every matter. */
  private static final Pattern FILLING =
      Pattern.compile(
          "人民政协|省政协|市政协|县政协|区政协|州政协|政协|常委会|委员们?|会议|聚焦|助力|推动|推进|促进|加快|加强|提升|打造|关于|建议|建言|协商"
              + "|履职|围绕|如何|怎样|高质量|全面|上演|积极|开展|着力|切实|进一步|本报讯|记者|通讯员|我们|认为|表示|工作|今年以来|近年来"
              + "|[0-9０-９]+[年月日]"
              + "|[“”《》「」『』（）()]");

  private final Site site;
  private final Names<Region> places;

  Ids(Site site) {
    this.site = site;
    this.places = new PlaceNames(site).names();
  }

  /**
   * An id as it may be written; somebody else may have it already.
   *
   * @param regions that were proposed, the likeliest first
   */
  String of(Printed printed, Optional<List<String>> regions) {
    Set<String> words = new LinkedHashSet<>();
    regions.flatMap(ids -> ids.stream().findFirst()).map(this::place).ifPresent(words::add);
    Optional<String> speaker = printed.article().speaker().map(Speaker::name).map(Pinyin::of);
    if (printed.article().kind() == Kind.SPEECH && speaker.filter(DraftNames::isId).isPresent()) {
      words.add(speaker.get());
      words.add("fayan");
    } else {
      words.addAll(matter(printed));
    }
    words.remove("");
    return words.isEmpty() ? NONE : shortened(words);
  }

  private String place(String id) {
    String read = Pinyin.of(PlaceNames.stem(site.regions().get(id)));
    return read.length() > LONGEST_PLACE ? id : read;
  }

  private List<String> matter(Printed printed) {
    String best = printed.headline().isEmpty() ? printed.lead() : printed.headline();
    String said = best.substring(best.indexOf('：') + 1);
    String text = said.length() < LEAST ? best : said;
    String start = text.substring(0, Math.min(READ, text.length()));
    String slug = Pinyin.slug(FILLING.matcher(withoutPlaces(start)).replaceAll(" "));
    return words((slug.isEmpty() ? Pinyin.slug(start) : slug).split("-"));
  }

  /** Single syllables are two to a word, three where one would be left over. */
  private static List<String> words(String[] read) {
    List<String> words = new ArrayList<>();
    List<String> singles = new ArrayList<>();
    for (String word : read) {
      if (SYLLABLE.matcher(word).matches()) {
        singles.add(word);
      } else {
        pair(singles, words);
        words.add(word);
      }
    }
    pair(singles, words);
    return words.subList(0, Math.min(MATTER, words.size()));
  }

  private static void pair(List<String> singles, List<String> words) {
    while (!singles.isEmpty()) {
      List<String> word = singles.subList(0, singles.size() == 3 ? 3 : Math.min(2, singles.size()));
      words.add(String.join("", word));
      word.clear();
    }
  }

  private String withoutPlaces(String text) {
    StringBuilder bare = new StringBuilder(text);
    for (Mention<Region> place : places.find(text)) {
      for (int i = place.start(); i < place.end(); i++) {
        bare.setCharAt(i, ' ');
      }
    }
    return bare.toString();
  }

  private static String shortened(Set<String> words) {
    StringBuilder id = new StringBuilder();
    for (String word : words) {
      if (id.length() > 0 && id.length() + 1 + word.length() > LONGEST) {
        break;
      }
      id.append(id.length() == 0 ? "" : "-").append(word);
    }
    return id.substring(0, Math.min(LONGEST, id.length()));
  }
}
