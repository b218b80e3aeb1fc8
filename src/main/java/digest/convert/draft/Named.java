package digest.convert.draft;

import digest.convert.layout.PrintedArticle.Speaker;
import digest.model.Language;
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
import java.util.regex.Pattern;

/** People of the vocabulary that an article names. */
final class Named {
  /** 张三思想 and 张三同志重要讲话精神 are names of teachings: nobody does anything in them. */
  private static final Pattern DOCTRINE = Pattern.compile("^[^，。；：！？、]{0,20}?(?:思想|精神|论述|理论|指示批示)");

  /** How far before a name the office may begin that it is printed with. */
  private static final int OFFICE = 30;

  /** Characters of an office that tell one from others: every town has its 市人大常委会主任. */
  private static final int ALIKE = 9;

  private final Names<Person> people;
  private final Names<Region> places;

  Named(Site site) {
    this.people = SiteNames.of(site.people(), Language.ZH);
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
}
