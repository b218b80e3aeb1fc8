package digest.render.marks;

import digest.han.Script;
import digest.markdown.AlignedDocument;
import digest.markdown.Document;
import digest.markdown.Link;
import digest.model.Article;
import digest.model.Language;
import digest.model.Site;
import digest.model.Translation;
import digest.quantity.Readers;
import digest.render.marks.Marks.Figure;
import digest.render.marks.Marks.Named;
import digest.render.marks.Marks.Place;
import digest.terms.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what is to be marked in the texts of a site. Safe to share between threads. */
public final class Marker {
  private final Vocabularies names;

  public Marker(Site site) {
    this.names = new Vocabularies(site);
  }

  /**
   * Of both texts of an article: their summaries, key figures, steps and blocks.
   *
   * @param readers of its quantities
   */
  public Marks find(Article article, AlignedDocument document, Readers readers) {
    Map<Language, Map<Spot, List<Place>>> places = new EnumMap<>(Language.class);
    places.put(Language.ZH, search(article, document, Language.ZH, readers).of(document.chinese()));
    document
        .english()
        .ifPresent(
            text ->
                places.put(Language.EN, search(article, document, Language.EN, readers).of(text)));
    return new Marks(places);
  }

  private Search search(
      Article article, AlignedDocument document, Language language, Readers readers) {
    Map<Spot, String> twins = new Twins(article, document).of(language);
    return new Search(article, language, new Figures(language, readers), twins);
  }

  /** What is found of one text, and what was seen in it before. */
  private final class Search {
    private final Article article;
    private final Language language;
    private final Figures figures;
    private final Map<Spot, String> twins;
    private final Set<String> seen = new HashSet<>();
    private int count;

    /**
     * @param twins what {@link Twins} gave for this text
     */
    Search(Article article, Language language, Figures figures, Map<Spot, String> twins) {
      this.article = article;
      this.language = language;
      this.figures = figures;
      this.twins = twins;
    }

    /** In the order of the page: a name is marked where a reader first meets it. */
    Map<Spot, List<Place>> of(Document text) {
      Translation header = article.in(language).orElseThrow();
      // What the editor has made a link anywhere needs no other.
      text.blocks().stream()
          .flatMap(block -> block.links().stream())
          .map(Link::target)
          .forEach(seen::add);
      Map<Spot, List<Place>> found = new HashMap<>();
      search(Spot.SUMMARY, Passage.of(header.summary()), found);
      for (int i = 0; i < header.figures().size(); i++) {
        Spot spot = Spot.keyFigure(i);
        keyFigure(header.figures().get(i).value().value(), twin(spot))
            .ifPresent(figure -> found.put(spot, List.of(figure)));
      }
      for (int i = 0; i < header.steps().size(); i++) {
        search(Spot.step(i), Passage.of(header.steps().get(i).text()), found);
      }
      for (int i = 0; i < text.blocks().size(); i++) {
        search(Spot.block(i), Passage.of(text.blocks().get(i)), found);
      }
      return found;
    }

    private Optional<String> twin(Spot spot) {
      return Optional.ofNullable(twins.get(spot));
    }

    /** What its twin says; where it has none, what can be said of a single figure. */
    private Optional<Place> keyFigure(String value, Optional<String> twin) {
      List<Figures.Told> told = figures.find(value);
      return told.isEmpty() || told.size() > 1 && twin.isEmpty()
          ? Optional.empty()
          : Optional.of(figure(told.get(0), twin.orElse(told.get(0).other())));
    }

    private void search(Spot spot, Passage passage, Map<Spot, List<Place>> found) {
      List<Place> places = of(passage, twin(spot));
      if (!places.isEmpty()) {
        found.put(spot, places);
      }
    }

    private List<Place> of(Passage passage, Optional<String> twin) {
      if (!passage.takesMarks()) {
        return List.of();
      }
      List<Place> places = new ArrayList<>();
      List<Mention<Target>> mentions = names.find(passage.text());
      mentions.forEach(mention -> addName(mention, passage, twin, places));
      figures.find(passage.text()).stream()
          .filter(told -> passage.takesMarkBehind(told.to()))
          .filter(told -> mentions.stream().noneMatch(name -> overlaps(name, told)))
          .forEach(told -> places.add(figure(told, told.other())));
      places.sort(Comparator.comparingInt(Place::from));
      return places;
    }

    private void addName(
        Mention<Target> mention, Passage passage, Optional<String> twin, List<Place> places) {
      if (passage.takesMark(mention.start(), mention.end())) {
        names
            .meant(mention, article)
            .filter(target -> isSaid(target, mention, passage, twin))
            .filter(target -> seen.add(target.link()))
            .ifPresent(target -> places.add(new Named(mention.start(), mention.end(), target)));
      }
    }

    /**
     * English words such as "research" are terms only where the Chinese has the term. Chinese
     * within English is a name only where it is all of the Chinese there.
     */
    private boolean isSaid(
        Target target, Mention<Target> mention, Passage passage, Optional<String> twin) {
      if (language == Language.ZH) {
        return true;
      } else if (target.language() == Language.EN) {
        return twin.filter(zh -> zh.contains(names.chinese(target))).isPresent();
      }
      String text = passage.text();
      return (mention.start() == 0 || !Script.isHan(text.codePointBefore(mention.start())))
          && (mention.end() == text.length() || !Script.isHan(text.codePointAt(mention.end())));
    }

    private boolean overlaps(Mention<Target> name, Figures.Told told) {
      return name.start() < told.to() && told.from() < name.end();
    }

    private Figure figure(Figures.Told told, String other) {
      return new Figure(told.from(), told.to(), ++count, other);
    }
  }
}
