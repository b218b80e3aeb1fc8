package digest.markdown;

import digest.model.Article;
import digest.model.BlockKey;
import digest.model.Language;
import digest.model.Pair;
import digest.model.Pairing;
import digest.model.Translation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The two texts of an article as one document: the blocks of each, and the rows they form.
 *
 * @param english nothing where the article has no English text
 * @param pairs the rows, in the order of the Chinese
 */
public record AlignedDocument(Document chinese, Optional<Document> english, List<Pair> pairs) {
  public AlignedDocument {
    Objects.requireNonNull(chinese, "chinese");
    Objects.requireNonNull(english, "english");
    pairs = List.copyOf(pairs);
  }

  /** Parses both texts of an article and pairs their blocks. */
  public static AlignedDocument of(Article article) {
    Document chinese = parse(article.chinese());
    Optional<Translation> translation = article.in(Language.EN);
    Optional<Document> english = translation.map(AlignedDocument::parse);
    List<String> stamps = translation.map(text -> text.translates().blocks()).orElse(List.of());
    List<BlockKey> zh = stamps.isEmpty() ? chinese.kinds() : chinese.keys();
    List<BlockKey> en = english.map(Document::kinds).orElse(List.of());
    return new AlignedDocument(chinese, english, Pairing.pair(zh, en, stamps));
  }

  private static Document parse(Translation text) {
    return Markdown.parse(text.source(), text.bodyStart());
  }

  public boolean isTranslated() {
    return english.isPresent();
  }

  public Optional<Block> zh(Pair pair) {
    return pair.zh() < 0 ? Optional.empty() : Optional.of(chinese.blocks().get(pair.zh()));
  }

  public Optional<Block> en(Pair pair) {
    return pair.en() < 0
        ? Optional.empty()
        : english.map(document -> document.blocks().get(pair.en()));
  }
}
