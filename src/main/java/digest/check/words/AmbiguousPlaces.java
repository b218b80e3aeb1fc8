package digest.check.words;

import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.model.Person;
import digest.terms.EnglishWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A place whose spelling another place shares comes with its province where the English names it
 * first: in the title or the summary, or else in the same paragraph.
 */
final class AmbiguousPlaces {
  static final Rule AMBIGUOUS_PLACE =
      Rule.warning(
          "ambiguous-place", "A place that is spelt like another comes without its province.");

  static final List<Rule> RULES = List.of(AMBIGUOUS_PLACE);

  /** Fuzhou University needs no province. */
  private static final Pattern INSTITUTION =
      Pattern.compile(
          "^ (?:University|College|Institute|Bank|Road|Street|Daily|Evening|Securities|Creek).*",
          Pattern.DOTALL);

  private AmbiguousPlaces() {}

  static void check(Told told, Diagnostics problems) {
    SameSpellings spellings = told.lexicon().sameSpellings();
    List<String> stems =
        told.englishParts()
            .flatMap(part -> part.words().stream())
            .map(EnglishWord::stem)
            .filter(spellings::has)
            .distinct()
            .toList();
    if (!stems.isEmpty()) {
      List<List<Part>> read = read(told);
      stems.forEach(stem -> check(stem, read, told, problems));
    }
  }

  private static void check(String stem, List<List<Part>> read, Told told, Diagnostics problems) {
    List<SameSpellings.Namesake> meant =
        told.lexicon().sameSpellings().of(stem).stream()
            .filter(one -> told.placeOf(one.chinese()).isPresent())
            .toList();
    Set<String> provinces =
        meant.stream().flatMap(one -> one.provinces().stream()).collect(Collectors.toSet());
    for (List<Part> parts : read) {
      Optional<Place> first = parts.stream().flatMap(part -> find(stem, part).stream()).findFirst();
      if (first.isPresent()) {
        if (!meant.isEmpty() && parts.stream().noneMatch(part -> holdsAny(provinces, part))) {
          report(first.get(), meant.get(0), told, problems);
        }
        return;
      }
    }
  }

  /** Title and summary are read as one; then the blocks, each for itself. */
  private static List<List<Part>> read(Told told) {
    List<List<Row>> runs = told.runs();
    List<List<Part>> read = new ArrayList<>();
    read.add(english(runs.get(0)));
    runs.get(runs.size() - 1).forEach(row -> read.add(english(List.of(row))));
    return read;
  }

  private static List<Part> english(List<Row> rows) {
    return rows.stream().flatMap(row -> row.english().stream()).toList();
  }

  private record Place(Part part, EnglishWord word) {}

  private static Optional<Place> find(String stem, Part part) {
    return part.words().stream()
        .filter(word -> word.stem().equals(stem))
        .filter(word -> Character.isUpperCase(part.text().charAt(word.start())))
        .filter(word -> !isOfPerson(word, part))
        .filter(word -> !INSTITUTION.matcher(part.text().substring(word.end())).matches())
        .map(word -> new Place(part, word))
        .findFirst();
  }

  /** 戴玉林 is no 玉林. */
  private static boolean isOfPerson(EnglishWord word, Part part) {
    return part.english().stream()
        .filter(mention -> mention.meant().get(0).entity() instanceof Person)
        .anyMatch(person -> person.start() <= word.start() && word.end() <= person.end());
  }

  private static boolean holdsAny(Set<String> provinces, Part part) {
    return provinces.stream().anyMatch(part.text()::contains);
  }

  private static void report(
      Place place, SameSpellings.Namesake meant, Told told, Diagnostics problems) {
    int start = place.word().start();
    int end = place.word().end();
    String name = place.part().text().substring(start, end);
    var problem =
        AMBIGUOUS_PLACE.at(
            place.part().places().span(start, end),
            "`" + name + "` could be another place than `" + meant.chinese() + "`",
            "name its province where it comes first: `" + name + ", " + meant.province() + "`");
    problems.add(told.placeOf(meant.chinese()).map(problem::beside).orElse(problem));
  }
}
