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
 * @param stamps for each English block the hash it was written against; empty texts stand for none
 */
public record AlignedDocument(
    Document chinese, Optional<Document> english, List<Pair> pairs, List<String> stamps) {
  public AlignedDocument {
    Objects.requireNonNull(chinese, "chinese");
    Objects.requireNonNull(english, "english");
    pairs = List.copyOf(pairs);
    stamps = List.copyOf(stamps);
  }

  /** Parses both texts of an article and pairs their blocks. */
  public static AlignedDocument of(Article article) {
    Document chinese = parse(article.chinese());
    Optional<Translation> translation = article.in(Language.EN);
    Optional<Document> english = translation.map(AlignedDocument::parse);
    List<String> stamps = translation.map(text -> text.translates().blocks()).orElse(List.of());
    List<BlockKey> zh = stamps.isEmpty() ? chinese.kinds() : chinese.keys();
    List<BlockKey> en = english.map(Document::kinds).orElse(List.of());
    List<String> settled = Pairing.settle(zh, en, stamps);
    return new AlignedDocument(chinese, english, Pairing.pair(zh, en, settled), settled);
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
