package digest.content;

import static digest.content.VocabularyFields.ABOUT;
import static digest.content.VocabularyFields.CODE;
import static digest.content.VocabularyFields.MECHANISM;
import static digest.content.VocabularyFields.ORDER;
import static digest.content.VocabularyFields.OUTLET;
import static digest.content.VocabularyFields.PERSON;
import static digest.content.VocabularyFields.REGION;
import static digest.content.VocabularyFields.TILE;
import static digest.content.VocabularyFields.TOPIC;

import digest.content.schema.Field;
import digest.content.schema.Fields;
import digest.content.schema.Group;
import digest.content.schema.Names;
import digest.content.schema.Reading;
import digest.content.schema.Target;
import digest.content.schema.Values;
import digest.model.Entity;
import digest.model.Mechanism;
import digest.model.Outlet;
import digest.model.Person;
import digest.model.Region;
import digest.model.Term;
import digest.model.Text;
import digest.model.Topic;
import digest.model.Vocabulary;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the vocabularies. One that is missing is empty; one with an error accepts any id for now.
 */
final class Vocabularies {
  static final String GLOSSARY = "content/glossary.yml";

  private final DataFiles files;
  private final Reading reading;
  private final Map<Target, Names> names = new EnumMap<>(Target.class);
  private boolean sound = true;

  final Vocabulary<Topic> topics;
  final Vocabulary<Region> regions;
  final Vocabulary<Outlet> outlets;
  final Vocabulary<Mechanism> mechanisms;
  final Vocabulary<Person> people;
  final Vocabulary<Term> glossary;
  final List<String> notQuantities;

  /**
   * @param reading collects what is wrong
   */
  Vocabularies(DataFiles files, Reading reading) {
    this.files = files;
    this.reading = reading;
    topics = inOrder(named(Target.TOPIC, TOPIC, Vocabularies::topic, ORDER));
    regions = new Vocabulary<>(named(Target.REGION, REGION, Vocabularies::region, CODE, TILE));
    outlets = new Vocabulary<>(named(Target.OUTLET, OUTLET, Vocabularies::outlet));
    mechanisms = new Vocabulary<>(named(Target.MECHANISM, MECHANISM, Vocabularies::mechanism));
    people = new Vocabulary<>(named(Target.PERSON, PERSON, Vocabularies::person));
    Optional<Values> terms = terms();
    glossary =
        new Vocabulary<>(
            terms.map(values -> values.list(VocabularyFields.TERMS)).orElse(List.of()).stream()
                .map(Vocabularies::term)
                .toList());
    notQuantities =
        Header.texts(
            terms.map(values -> values.list(VocabularyFields.NOT_QUANTITIES)).orElse(List.of()));
  }

  private static Vocabulary<Topic> inOrder(List<Topic> topics) {
    return new Vocabulary<>(topics.stream().sorted(Comparator.comparingInt(Topic::order)).toList());
  }

  boolean isSound() {
    return sound;
  }

  /** The ids that headers may name, articles aside. */
  Map<Target, Names> names() {
    return names;
  }

  /** The entries of the file of a target; none if there is an error in it. */
  private <E extends Entity> List<E> named(
      Target target, Fields fields, Function<Values, E> make, Field<?>... distinct) {
    int before = reading.errors();
    List<Values> read =
        files.read(target.place(), VocabularyFields.entries(fields), reading).orElse(List.of());
    Entries.checkIds(read, reading);
    for (Field<?> field : distinct) {
      Entries.checkDistinct(read, field, reading);
    }
    if (target == Target.REGION) {
      RegionChecks.check(read, reading);
    } else if (target == Target.PERSON) {
      PersonChecks.check(read, reading);
    }
    if (!isSoundSince(before, target.place())) {
      return List.of();
    }
    List<E> entries = read.stream().map(make).toList();
    names.put(target, names(entries));
    return entries;
  }

  private boolean isSoundSince(int before, String path) {
    boolean well = reading.errors() == before && !files.isUnreadable(path);
    sound &= well;
    return well;
  }

  private static Names names(List<? extends Entity> entries) {
    Map<String, String> idsByName = new LinkedHashMap<>();
    for (Entity entry : entries) {
      idsByName.putIfAbsent(entry.name().zh(), entry.id());
      idsByName.putIfAbsent(entry.name().en(), entry.id());
    }
    return new Names(true, new Vocabulary<>(entries).ids(), idsByName);
  }

  private Optional<Values> terms() {
    int before = reading.errors();
    Optional<Values> glossaryFile =
        files.read(GLOSSARY, new Group<>(VocabularyFields.GLOSSARY, values -> values), reading);
    glossaryFile.ifPresent(
        values -> Entries.checkIds(values.list(VocabularyFields.TERMS), reading));
    return isSoundSince(before, GLOSSARY) ? glossaryFile : Optional.empty();
  }

  private static String id(Values values) {
    return values.require(VocabularyFields.ID).value();
  }

  private static Topic topic(Values values) {
    return new Topic(
        id(values),
        VocabularyFields.name(values),
        values.require(ABOUT),
        values.require(ORDER),
        signs(values));
  }

  private static List<String> signs(Values values) {
    return Header.texts(values.list(VocabularyFields.SIGNS));
  }

  private static Outlet outlet(Values values) {
    return new Outlet(id(values), VocabularyFields.name(values), values.require(ABOUT));
  }

  private static Mechanism mechanism(Values values) {
    return new Mechanism(
        id(values), VocabularyFields.name(values), values.require(ABOUT), signs(values));
  }

  private static Person person(Values values) {
    return new Person(
        id(values), VocabularyFields.name(values), values.require(VocabularyFields.ROLE));
  }

  private static Region region(Values values) {
    return new Region(
        id(values),
        VocabularyFields.name(values),
        values.get(CODE).map(Text::value),
        values.require(VocabularyFields.LEVEL),
        values.get(VocabularyFields.PARENT).map(Text::value),
        Header.texts(values.list(VocabularyFields.MEMBERS)),
        values.get(TILE),
        values.get(VocabularyFields.ABOUT_REGION));
  }

  private static Term term(Values values) {
    return new Term(
        id(values),
        VocabularyFields.name(values),
        Header.texts(values.list(VocabularyFields.ACCEPT)),
        Header.texts(values.list(VocabularyFields.AVOID)),
        values.get(VocabularyFields.NOTE));
  }
}
