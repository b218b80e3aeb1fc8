package digest.convert.draft;

import digest.convert.layout.PrintedArticle.Speaker;
import digest.model.Entity;
import digest.model.Language;
import digest.model.Mechanism;
import digest.model.Person;
import digest.model.Region;
import digest.model.Site;
import digest.terms.Mention;
import digest.terms.Names;
import digest.terms.PlaceNames;
import digest.terms.SiteNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** People and mechanisms of the vocabularies that an article names. */
final class Named {
  /** How far the two parts of a mechanism's name may stand apart: 专题课题组，围绕…调研. */
  private static final int APART = 24;

  private static final String QUOTES = "[“”\"‘’'「」『』]";

  /** What a meeting is about may be long: 会议围绕“……”进行专题协商. */
  private static final Pattern LONG_QUOTE = Pattern.compile("“[^”]{8,}”");

  /** 张三思想 and 张三同志重要讲话精神 are names of teachings: nobody does anything in them. */
  private static final Pattern DOCTRINE = Pattern.compile("^[^，。；：！？、]{0,20}?(?:思想|精神|论述|理论|指示批示)");

  /** How far before a name the office may begin that it is printed with. */
  private static final int OFFICE = 30;

  /** Characters of an office that tell one from others: every town has its 市人大常委会主任. */
  private static final int ALIKE = 9;

  private final Names<Person> people;
  private final List<Mechanism> mechanisms;
  private final Names<Region> places;

  Named(Site site) {
    this.people = SiteNames.of(site.people(), Language.ZH);
    this.mechanisms = site.mechanisms().all();
    this.places = new PlaceNames(site).names();
  }

  /**
   * A name alone may be another person's. So the role has to fit: if it tells places, one of them
   * has to be named, or the name printed behind the office that the role tells.
   */
  Proposal<List<String>> people(Printed printed) {
    String text = printed.all();
    Map<String, String> fit = new LinkedHashMap<>();
    List<String> doubtful = new ArrayList<>();
    for (Mention<Person> mention : people.find(text)) {
      if (DOCTRINE.matcher(text.substring(mention.end())).lookingAt()) {
        continue;
      }
      String office = text.substring(Math.max(0, mention.start() - OFFICE), mention.start());
      List<Person> fitting =
          mention.meant().stream().filter(person -> fits(person, text, office)).toList();
      if (fitting.size() == 1) {
        fit.put(fitting.get(0).id(), mention.text());
      } else if (!doubtful.contains(mention.text())) {
        doubtful.add(mention.text());
      }
    }
    String unsure =
        doubtful.isEmpty() ? "" : "；同名，未采用 / same name, left out: " + String.join("、", doubtful);
    return fit.isEmpty()
        ? Proposal.none("没有词表中的人物 / nobody from people.yml" + unsure)
        : Proposal.printed(
            List.copyOf(fit.keySet()),
            "文中 / in the text: " + String.join("、", fit.values()) + unsure);
  }

  private boolean fits(Person person, String text, String office) {
    List<Mention<Region>> told = places.find(person.role().zh());
    return told.isEmpty()
        || told.stream()
            .flatMap(place -> place.meant().stream())
            .anyMatch(place -> text.contains(PlaceNames.stem(place)))
        || holds(office, person.role().zh());
  }

  /** Whether the office as printed ends in words of the role: 省政协经济委员会主任 needs no province. */
  private static boolean holds(String office, String role) {
    String said = office.strip();
    return said.length() >= ALIKE && role.contains(said.substring(said.length() - ALIKE));
  }

  /** The id of the speaker, if the vocabulary has one. */
  Proposal<String> speaker(Speaker speaker, String text) {
    List<Person> known =
        people.find(speaker.name()).stream()
            .filter(mention -> mention.text().equals(speaker.name()))
            .flatMap(mention -> mention.meant().stream())
            .filter(person -> fits(person, text, speaker.office()))
            .toList();
    String said = (speaker.office() + " " + speaker.name()).strip();
    return known.size() == 1
        ? Proposal.printed(known.get(0).id(), "所印 / as printed: " + said)
        : Proposal.none("所印发言人不在 people.yml，请先加入 / add the speaker to people.yml first: " + said);
  }

  Proposal<List<String>> mechanisms(Printed printed) {
    String all = printed.all();
    String text = all.replaceAll(QUOTES, "") + "\n" + LONG_QUOTE.matcher(all).replaceAll("");
    Map<String, String> found = new LinkedHashMap<>();
    for (Mechanism mechanism : mechanisms) {
      inText(mechanism, text).ifPresent(words -> found.put(mechanism.id(), words));
    }
    return found.isEmpty()
        ? Proposal.none("没有写到词表中的协商机制 / no mechanism of mechanisms.yml is named")
        : Proposal.printed(
            List.copyOf(found.keySet()),
            "文中 / in the text: "
                + found.values().stream().distinct().collect(Collectors.joining("、")));
  }

  /** The whole name; or its two halves close to one another, in one sentence. */
  private static Optional<String> inText(Entity mechanism, String text) {
    String name = mechanism.name().zh().replaceAll(QUOTES, "");
    if (text.contains(name)) {
      return Optional.of(name);
    }
    for (int split = 2; split <= name.length() - 2; split++) {
      Optional<String> both = near(name.substring(0, split), name.substring(split), text);
      if (both.isPresent()) {
        return both;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> near(String first, String second, String text) {
    for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
      int from = at + first.length();
      int next = text.indexOf(second, from);
      if (next >= 0
          && next - from <= APART
          && text.substring(from, next).chars().noneMatch(c -> "。！？\n".indexOf(c) >= 0)) {
        return Optional.of(first + "…" + second);
      }
    }
    return Optional.empty();
  }
}
