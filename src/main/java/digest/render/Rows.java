package digest.render;

import digest.markdown.AlignedDocument;
import digest.markdown.Block;
import digest.model.Language;
import digest.model.Pair;
import digest.model.Pair.State;
import digest.render.page.BlockView;
import digest.render.page.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of an aligned text as one page shows them. A row's address comes from the Chinese
 * block's hash, so it is the same in every edition and stays when blocks are inserted around it.
 */
final class Rows {
  private final View view;
  private final AlignedDocument document;
  private final boolean parallel;
  private final MarkedTexts texts;
  private final Map<String, Integer> seen = new HashMap<>();

  Rows(View view, AlignedDocument document, MarkedTexts texts) {
    this.view = view;
    this.document = document;
    this.parallel = view.page().isParallel();
    this.texts = texts;
  }

  List<BlockView> rows() {
    List<BlockView> rows = new ArrayList<>();
    for (Pair pair : document.pairs()) {
      BlockView row = row(pair);
      if (row.zh().isPresent() || row.en().isPresent()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private BlockView row(Pair pair) {
    Optional<Block> zh = document.zh(pair);
    Optional<Block> en = document.en(pair);
    Block key = zh.or(() -> en).orElseThrow();
    boolean showsZh = parallel || view.language() == Language.ZH || en.isEmpty();
    boolean showsEn = parallel || (view.language() == Language.EN);
    return new BlockView(
        address(zh.isPresent() ? "b-" : "e-", key.hash()),
        key.kind().word(),
        zh.filter(block -> showsZh)
            .map(block -> new Markup(texts.chinese().html(block, pair.zh()))),
        en.filter(block -> showsEn)
            .map(block -> new Markup(texts.english().html(block, pair.en()))),
        badge(pair.state()));
  }

  private String address(String kind, String hash) {
    int before = seen.merge(hash, 1, Integer::sum);
    return kind + hash + (before == 1 ? "" : "-" + before);
  }

  /** Where nothing is translated at all, the page says so once, and not at every block. */
  private Optional<String> badge(State state) {
    return state == State.MISSING && !document.isTranslated()
        ? Optional.empty()
        : view.badge(state);
  }
}
