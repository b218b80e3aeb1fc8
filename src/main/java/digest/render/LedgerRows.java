package digest.render;

import digest.han.Pinyin;
import digest.markdown.Originals;
import digest.model.Article;
import digest.model.Consultation;
import digest.model.Language;
import digest.model.Ledger;
import digest.model.Level;
import digest.model.Pair.State;
import digest.model.Person;
import digest.model.Region;
import digest.model.Stage;
import digest.model.StepPairing;
import digest.model.Text;
import digest.plan.Section;
import digest.terms.Mention;
import digest.terms.Names;
import digest.terms.SiteNames;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the ledger tells of each consultation, in the language of a page. */
final class LedgerRows {
  private final View view;
  private final Ledger ledger;
  private final Map<Language, Names<Person>> people = new EnumMap<>(Language.class);

  /**
   * What a step says.
   *
   * @param language of the text: Chinese where there is no English
   * @param state of the English
   */
  record Told(Language language, String text, State state) {}

  LedgerRows(View view) {
    this.view = view;
    this.ledger = Ledger.of(view.page().listing().articles());
    for (Language language : Language.values()) {
      people.put(language, SiteNames.of(view.site().people(), language));
    }
  }

  Ledger ledger() {
    return ledger;
  }

  /** In the order of the article; what lies around another of its places is left out. */
  List<Region> places(Article article) {
    Set<String> around = new LinkedHashSet<>();
    for (String id : article.regions()) {
      view.plan().related().trail(id).stream()
          .map(Region::id)
          .filter(outer -> !outer.equals(id))
          .forEach(around::add);
    }
    return article.regions().stream()
        .distinct()
        .filter(id -> !around.contains(id))
        .map(view.site().regions()::get)
        .toList();
  }

  /** With its province: 辽宁营口, or Yingkou, Liaoning. */
  String name(Region place) {
    String own = place.name().in(view.language());
    Optional<String> province = province(place).map(outer -> outer.name().in(view.language()));
    return view.language() == Language.ZH
        ? province.orElse("") + own
        : own + province.map(outer -> ", " + outer).orElse("");
  }

  /** The one that a place lies in; nothing for a province, and for a group of regions. */
  Optional<Region> province(Region place) {
    return view.plan().related().trail(place.id()).stream()
        .filter(outer -> outer.level() == Level.PROVINCE && !outer.id().equals(place.id()))
        .findFirst();
  }

  /** To sort by: Chinese as it sounds, English without regard to case. */
  String key(Region place) {
    String name = name(place);
    return view.language() == Language.ZH
        ? Pinyin.of(name)
        : name.replace(",", "").toLowerCase(Locale.ROOT);
  }

  /** What the steps of a stage say, in their order. */
  List<Told> told(Consultation row, Stage stage) {
    return row.steps(stage).stream().map(index -> told(row.article(), index)).toList();
  }

  Told told(Article article, int step) {
    Optional<Integer> twin = StepPairing.of(article).english(step);
    State state = twin.map(Originals.ofHeader(article)::stepState).orElse(State.MISSING);
    return view.language() == Language.EN && twin.isPresent()
        ? new Told(Language.EN, text(article, Language.EN, twin.get()), state)
        : new Told(Language.ZH, text(article, Language.ZH, step), state);
  }

  private static String text(Article article, Language language, int step) {
    Text text = article.in(language).orElseThrow().steps().get(step).text();
    return text.value();
  }

  /** Ids of the people named where it tells the answers, in either language. */
  List<String> answered(Consultation row) {
    Set<String> ids = new LinkedHashSet<>();
    StepPairing pairing = StepPairing.of(row.article());
    for (int step : row.steps(Stage.RESPONSE)) {
      ids.addAll(named(row.article(), Language.ZH, text(row.article(), Language.ZH, step)));
      pairing
          .english(step)
          .map(twin -> text(row.article(), Language.EN, twin))
          .ifPresent(text -> ids.addAll(named(row.article(), Language.EN, text)));
    }
    return List.copyOf(ids);
  }

  private List<String> named(Article article, Language language, String text) {
    return people(language, text).stream()
        .flatMap(mention -> meant(mention, article).stream())
        .toList();
  }

  List<Mention<Person>> people(Language language, String text) {
    return people.get(language).find(text);
  }

  /** Namesakes are told apart by the header: a person is meant where it lists them. */
  Optional<String> meant(Mention<Person> mention, Article article) {
    return mention.meant().stream()
        .map(Person::id)
        .filter(
            id -> article.people().contains(id) || article.speaker().filter(id::equals).isPresent())
        .findFirst();
  }

  String person(String id) {
    return view.entity(Section.PEOPLE, id).name().in(view.language());
  }
}
