package digest.check.words;

import digest.model.Entity;
import digest.model.Site;
import digest.model.Term;
import digest.model.Vocabulary;
import digest.terms.EnglishWord;
import digest.terms.Mention;
import digest.terms.Names;
import digest.terms.PlaceNames;
import digest.terms.Renderings;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a site's vocabularies call things, in both languages. Safe to share between threads. */
public final class Lexicon {
  private final Names<Entity> chinese;
  private final Renderings<Rendering> english;
  private final Places places;
  private final SameSpellings sameSpellings;

  private Lexicon(
      Names<Entity> chinese,
      Renderings<Rendering> english,
      Places places,
      SameSpellings sameSpellings) {
    this.chinese = Objects.requireNonNull(chinese, "chinese");
    this.english = Objects.requireNonNull(english, "english");
    this.places = places;
    this.sameSpellings = sameSpellings;
  }

  public static Lexicon of(Site site) {
    Places places = new Places(site);
    return new Lexicon(chinese(site), english(site), places, new SameSpellings(site, places));
  }

  /** Longest first: 政协委员 is no 政协, and 常委会协商, a mechanism, no 常委会. */
  private static Names<Entity> chinese(Site site) {
    Names.Builder<Entity> names = new Names.Builder<>();
    Stream.of(site.outlets(), site.mechanisms(), site.people(), site.glossary())
        .map(Vocabulary::all)
        .flatMap(List::stream)
        .forEach(entry -> names.add(entry.name().zh(), entry));
    PlaceNames.addTo(names, site);
    Lists.of("decoys.txt").forEach(words -> words.forEach(names::addDecoy));
    return names.build();
  }

  private static Renderings<Rendering> english(Site site) {
    Renderings.Builder<Rendering> words = new Renderings.Builder<>();
    Stream.of(site.outlets(), site.people(), site.regions())
        .map(Vocabulary::all)
        .flatMap(List::stream)
        .forEach(entry -> addName(entry, words));
    for (Term term : site.glossary().all()) {
      boolean name = Organisations.isOne(term);
      Rendering right = new Rendering(term, false, name);
      words.add(term.name().en(), right);
      term.accept().forEach(other -> words.add(other, right));
      term.avoid().forEach(other -> words.add(other, new Rendering(term, true, name)));
    }
    return words.build();
  }

  /** A name without other capitals is a phrase, and its first letter only begins a sentence. */
  private static void addName(Entity entry, Renderings.Builder<Rendering> words) {
    String name = entry.name().en();
    Rendering rendering = new Rendering(entry, false, true);
    if (name.contains(" ") && name.chars().skip(1).noneMatch(Character::isUpperCase)) {
      words.add(name, rendering);
    } else {
      words.addName(name, rendering);
    }
  }

  Places places() {
    return places;
  }

  SameSpellings sameSpellings() {
    return sameSpellings;
  }

  Part chinese(String text, Part.Places span) {
    return new Part(text, span, chinese.find(text), List.of(), List.of());
  }

  Part english(String text, Part.Places span) {
    List<EnglishWord> words = EnglishWord.of(text);
    List<Mention<Rendering>> found = english.find(text, words);
    return new Part(text, span, List.of(), found, words);
  }
}
