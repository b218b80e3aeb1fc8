package digest.render.marks;

import digest.han.Script;
import digest.markdown.AlignedDocument;
import digest.markdown.Block;
import digest.markdown.Document;
import digest.markdown.Link;
import digest.model.Article;
import digest.model.Language;
import digest.model.Pair;
import digest.model.Site;
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
   * Of both texts of an article.
   *
   * @param readers of its quantities
   */
  public Marks find(Article article, AlignedDocument document, Readers readers) {
    Map<Language, Map<Integer, List<Place>>> places = new EnumMap<>(Language.class);
    Figures chinese = new Figures(Language.ZH, readers);
    Figures english = new Figures(Language.EN, readers);
    places.put(
        Language.ZH, new Search(article, Language.ZH, chinese, Map.of()).of(document.chinese()));
    document
        .english()
        .ifPresent(
            text ->
                places.put(
                    Language.EN,
                    new Search(article, Language.EN, english, twins(document)).of(text)));
    return new Marks(places);
  }

  /** The Chinese block of each English one, by its number. */
  private static Map<Integer, Block> twins(AlignedDocument document) {
    Map<Integer, Block> twins = new HashMap<>();
    for (Pair pair : document.pairs()) {
      document.zh(pair).filter(block -> pair.en() >= 0).ifPresent(zh -> twins.put(pair.en(), zh));
    }
    return twins;
  }

  /** What is found of one text, and what was seen in it before. */
  private final class Search {
    private final Article article;
    private final Language language;
    private final Figures figures;
    private final Map<Integer, Block> twins;
    private final Set<String> seen = new HashSet<>();
    private int count;

    /**
     * @param twins what this text was translated from; nothing for a text that was not
     */
    Search(Article article, Language language, Figures figures, Map<Integer, Block> twins) {
      this.article = article;
      this.language = language;
      this.figures = figures;
      this.twins = twins;
    }

    Map<Integer, List<Place>> of(Document text) {
      // What the editor has made a link anywhere needs no other.
      text.blocks().stream()
          .flatMap(block -> block.links().stream())
          .map(Link::target)
          .forEach(seen::add);
      Map<Integer, List<Place>> found = new HashMap<>();
      for (int i = 0; i < text.blocks().size(); i++) {
        List<Place> places = of(text.blocks().get(i), Optional.ofNullable(twins.get(i)));
        if (!places.isEmpty()) {
          found.put(i, places);
        }
      }
      return found;
    }

    private List<Place> of(Block block, Optional<Block> twin) {
      if (!block.takesMarks()) {
        return List.of();
      }
      List<Place> places = new ArrayList<>();
      List<Mention<Target>> mentions = names.find(block.plainText());
      mentions.forEach(mention -> addName(mention, block, twin, places));
      figures.find(block.plainText()).stream()
          .filter(told -> block.takesMarkBehind(told.to()))
          .filter(told -> mentions.stream().noneMatch(name -> overlaps(name, told)))
          .forEach(told -> addFigure(told, block, places));
      places.sort(Comparator.comparingInt(Place::from));
      return places;
    }

    private void addName(
        Mention<Target> mention, Block block, Optional<Block> twin, List<Place> places) {
      if (block.takesMark(mention.start(), mention.end())) {
        names
            .meant(mention, article)
            .filter(target -> isSaid(target, mention, block, twin))
            .filter(target -> seen.add(target.link()))
            .ifPresent(target -> places.add(new Named(mention.start(), mention.end(), target)));
      }
    }

    /**
     * English words such as "research" are terms only where the Chinese has the term. Chinese
     * within English is a name only where it is all of the Chinese there.
     */
    private boolean isSaid(
        Target target, Mention<Target> mention, Block block, Optional<Block> twin) {
      if (language == Language.ZH) {
        return true;
      } else if (target.language() == Language.EN) {
        return twin.filter(zh -> zh.plainText().contains(names.chinese(target))).isPresent();
      }
      String text = block.plainText();
      return (mention.start() == 0 || !Script.isHan(text.codePointBefore(mention.start())))
          && (mention.end() == text.length() || !Script.isHan(text.codePointAt(mention.end())));
    }

    private boolean overlaps(Mention<Target> name, Figures.Told told) {
      return name.start() < told.to() && told.from() < name.end();
    }

    private void addFigure(Figures.Told told, Block block, List<Place> places) {
      String text = block.plainText().substring(told.from(), told.to());
      places.add(new Figure(told.from(), told.to(), ++count, text, told.other()));
    }
  }
}
