package digest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Texts are written as words, one a block: the first letter is the kind (p, h, l, r, f), the word
 * the Chinese hash. An English block is {@code word=stamp}, or {@code word} without a stamp. Rows
 * read {@code chinese-english!}, with {@code !} for stale, {@code ?} for no stamp, {@code _} for
 * none.
 */
class PairingTest {
  private static final Map<Character, BlockKind> KINDS =
      Map.of(
          'p', BlockKind.PARAGRAPH,
          'h', BlockKind.HEADING,
          'l', BlockKind.LIST,
          'r', BlockKind.RULE,
          'f', BlockKind.FOOTNOTE);

  @Test
  void withoutStampsBlocksPairByPosition() {
    assertThat(pair("h1 p1 p2", "ha pa pb")).isEqualTo("h1-ha? p1-pa? p2-pb?");
  }

  @Test
  void withoutStampsOnlyOneKindPairs() {
    assertThat(pair("p1 l1 p2", "p p")).isEqualTo("p1-p? l1-_ p2-p?");
  }

  @Test
  void withoutStampsTheEnglishMayHaveMore() {
    assertThat(pair("p1", "p l p")).isEqualTo("p1-p? _-l _-p");
  }

  @Test
  void withoutEnglishAllIsMissing() {
    assertThat(pair("h1 p1", "")).isEqualTo("h1-_ p1-_");
  }

  @Test
  void withoutChineseAllIsExtra() {
    assertThat(pair("", "h p")).isEqualTo("_-h _-p");
  }

  @Test
  void emptyTextsHaveNoRows() {
    assertThat(pair("", "")).isEmpty();
  }

  @Test
  void stampedBlocksAreCurrent() {
    assertThat(pair("h1 p1", "h=h1 p=p1")).isEqualTo("h1-h p1-p");
  }

  @Test
  void insertedBlockIsMissingAndNoOtherPairMoves() {
    assertThat(pair("p1 p9 p2", "pa=p1 pb=p2")).isEqualTo("p1-pa p9-_ p2-pb");
  }

  @Test
  void blockInsertedAtTheStartIsMissing() {
    assertThat(pair("p9 p1 p2", "pa=p1 pb=p2")).isEqualTo("p9-_ p1-pa p2-pb");
  }

  @Test
  void blockInsertedAtTheEndIsMissing() {
    assertThat(pair("p1 p9", "pa=p1")).isEqualTo("p1-pa p9-_");
  }

  @Test
  void changedBlockIsStale() {
    assertThat(pair("p1 p2x p3", "pa=p1 pb=p2 pc=p3")).isEqualTo("p1-pa p2x-pb! p3-pc");
  }

  @Test
  void removedBlockLeavesAnExtraAtItsPlace() {
    assertThat(pair("p1 p3", "pa=p1 pb=p2 pc=p3")).isEqualTo("p1-pa _-pb p3-pc");
  }

  @Test
  void removedFirstBlockLeavesAnExtraInFront() {
    assertThat(pair("p2", "pa=p1 pb=p2")).isEqualTo("_-pa p2-pb");
  }

  @Test
  void swappedBlocksStayWithTheirOwn() {
    assertThat(pair("p2 p1", "pa=p1 pb=p2")).isEqualTo("p2-pb p1-pa");
  }

  @Test
  void movedBlockDoesNotPartChangedNeighboursFromTheirs() {
    assertThat(pair("p1 p3 p4x p5 p2", "pa=p1 pb=p2 pc=p3 pd=p4 pe=p5"))
        .isEqualTo("p1-pa p3-pc p4x-pd! p5-pe p2-pb");
  }

  @Test
  void copyOfABlockIsMissing() {
    assertThat(pair("p1 p1 p2", "pa=p1 pb=p2")).isEqualTo("p1-pa p1-_ p2-pb");
  }

  @Test
  void blocksThatSayTheSamePairInTheirOrder() {
    assertThat(pair("p1 r p2 r p3", "pa=p1 ra=r pb=p2 rb=r pc=p3"))
        .isEqualTo("p1-pa r-ra p2-pb r-rb p3-pc");
  }

  @Test
  void whereOneOfSeveralIsRemovedTheOthersStayInTheirPlace() {
    assertThat(pair("p1 p2 r p3", "pa=p1 ra=r pb=p2 rb=r pc=p3"))
        .isEqualTo("p1-pa _-ra p2-pb r-rb p3-pc");
  }

  @Test
  void repeatedBlockThatMovedIsFoundAgain() {
    assertThat(pair("r r p1", "pa=p1 ra=r rb=r")).isEqualTo("r-ra r-rb p1-pa");
  }

  @Test
  void blockThatChangedItsKindIsMissingAndExtra() {
    assertThat(pair("p1 l2 p3", "pa=p1 pb=p2 pc=p3")).isEqualTo("p1-pa _-pb l2-_ p3-pc");
  }

  @Test
  void stampGoesBeforeKind() {
    assertThat(pair("p1", "l=p1")).isEqualTo("p1-l");
  }

  @Test
  void stampGoesBeforePlace() {
    assertThat(pair("p1 p2", "pb=p2 pa=p1")).isEqualTo("p1-pa p2-pb");
  }

  @Test
  void unstampedBlockBetweenStampedOnesPairsByPlace() {
    assertThat(pair("p1 p2 p3", "pa=p1 pb pc=p3")).isEqualTo("p1-pa p2-pb? p3-pc");
  }

  @Test
  void unstampedBlockDoesNotCrossAMatchedNeighbour() {
    assertThat(pair("p1 p2", "pa=p2 pb")).isEqualTo("p1-_ p2-pa _-pb");
  }

  @Test
  void changedAndInsertedBlocksOfOtherKindsAreToldApart() {
    assertThat(pair("p1 h9 p2x p3", "pa=p1 pb=p2 pc=p3")).isEqualTo("p1-pa h9-_ p2x-pb! p3-pc");
  }

  @Test
  void mostBlocksOfAGapFindATwin() {
    assertThat(pair("l1 p1 p2", "p p l")).isEqualTo("l1-_ p1-p? p2-p? _-l");
  }

  @Test
  void twoStampsForOneBlockMakeOnePair() {
    assertThat(pair("p1", "pa=p1 pb=p1")).isEqualTo("p1-pa _-pb");
  }

  @Test
  void emptyStampIsNoStamp() {
    assertThat(pair("p1", "pa=")).isEqualTo("p1-pa?");
  }

  @Test
  void moreStampsThanBlocksDoNoHarm() {
    List<BlockKey> one = List.of(new BlockKey(BlockKind.PARAGRAPH, "p1"));
    assertThat(Pairing.pair(one, one, List.of("p1", "p2", "p3")))
        .containsExactly(new Pair(0, 0, Pair.State.CURRENT));
  }

  @Test
  void footnotesPairLikeEverythingElse() {
    assertThat(pair("p1 f1 f2", "pa=p1 fb=f2 fa=f1")).isEqualTo("p1-pa f1-fa f2-fb");
  }

  private static String pair(String chinese, String english) {
    List<String> zh = words(chinese);
    List<String> en = words(english).stream().map(word -> word.split("=")[0]).toList();
    List<String> stamps =
        words(english).stream().map(word -> (word + "= ").split("=")[1].strip()).toList();
    StringBuilder out = new StringBuilder();
    for (Pair pair : Pairing.pair(keys(zh), keys(en), stamps)) {
      out.append(pair.zh() < 0 ? "_" : zh.get(pair.zh())).append('-');
      out.append(pair.en() < 0 ? "_" : en.get(pair.en())).append(mark(pair.state())).append(' ');
    }
    return out.toString().strip();
  }

  private static String mark(Pair.State state) {
    return switch (state) {
      case STALE -> "!";
      case UNSTAMPED -> "?";
      case CURRENT, MISSING, EXTRA -> "";
    };
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
  }

  private static List<BlockKey> keys(List<String> words) {
    return words.stream()
        .map(word -> new BlockKey(KINDS.get(word.charAt(0)), word.toLowerCase(Locale.ROOT)))
        .toList();
  }
}
