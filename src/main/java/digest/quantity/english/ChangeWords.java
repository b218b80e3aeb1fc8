package digest.quantity.english;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The verbs, nouns and small words by which a number is told as a change. */
final class ChangeWords {
  static final Set<String> UP =
      Vocabulary.set(
          "rose rise rises rising risen grew grow grows growing grown increased increase increases"
              + " increasing up climbed climb climbing climbs gained gain gains gaining jumped jump"
              + " jumping surged surge surging soared soar soaring advanced expanded expand"
              + " expanding accelerated improved higher swelled rebounded widened ballooned"
              + " rocketed leapt leaped jumps soars mounted quickened surges rallied");

  static final Set<String> DOWN =
      Vocabulary.set(
          "fell fall falls falling fallen dropped drop drops dropping declined decline declines"
              + " declining decreased decrease decreases decreasing cut cuts cutting reduced reduce"
              + " reduces reducing down lower slid shrank shrink shrinking shrunk contracted"
              + " slipped plunged tumbled dipped shortened lowered narrowed slumped shed sank"
              + " dwindled plummeted trimmed slashed eased ease eases easing retreated receded"
              + " slowed slows slowing softened plunges slumps shrinks");

  /** Verbs that take what changes as an object: raised output by 5 per cent. */
  static final Set<String> RAISES =
      Vocabulary.set(
          "raise raised raises raising lift lifts lifted lifting boost boosts boosted boosting"
              + " lengthen lengthens lengthened lengthening grow expand expands expanded expanding"
              + " extend extends extended extending widen widens widened widening push pushes"
              + " pushed pushing enlarge enlarged enlarges enlarging enhance enhanced improves"
              + " improved increase increased increases increasing hiked hiking");

  /** Verbs that do so where it is a total of something: takes the total to 5. */
  static final Set<String> TAKES =
      Vocabulary.set("take takes took taking bring brings brought bringing");

  static final Set<String> TOTALS =
      Vocabulary.set(
          "total number capacity count tally length output figure area membership population sum"
              + " amount value volume size stock");

  static final Set<String> LOWERS =
      Vocabulary.set(
          "cut cuts cutting reduce reduced reduces reducing lowered lower lowering lowers shortened"
              + " shorten shortens shortening trim trims trimmed trimming slash slashes slashed"
              + " slashing narrow narrows narrowed narrowing curb curbed halve shrink decrease"
              + " decreased decreases decreasing");

  static final Set<String> UP_NOUNS =
      Vocabulary.set(
          "growth increase increases rise rises gain gains jump surge higher up improvement");

  static final Set<String> DOWN_NOUNS =
      Vocabulary.set(
          "fall falls drop drops decrease decline reduction lower down cut fewer shorter");

  /** Nouns that take "of": an increase of, growth of. */
  static final Set<String> OF_UP = Vocabulary.set("growth increase rise gain jump surge expansion");

  static final Set<String> OF_DOWN =
      Vocabulary.set(
          "fall drop decrease decline reduction cut contraction loss discount discounts");

  /** What makes of "up" no change: make up, set up. */
  static final Set<String> UP_VERBS =
      Vocabulary.set(
          "make makes made making come comes came coming set sets setting put puts putting take"
              + " takes took taken taking build builds built building sign signed signing open"
              + " opened opening end ended turn turned turns show showed give gave given buy bought"
              + " use used clean cleaned bring brought line lined team teamed tie tied join joined"
              + " hold held back backed follow followed write wrote written crop cropped dig dug"
              + " round rounded start started free freed freeing eat ate rack racked top topped"
              + " link linked clear cleared pull pulled stock stocked mop mopped fill filled save"
              + " saved pay paid call called shore shored wind wound");

  /** What makes of "down" no change: close down, cut down trees. */
  static final Set<String> DOWN_VERBS =
      Vocabulary.set(
          "shut close closed closing tear tore torn lay laid hand handed track tracked break broke"
              + " broken sit sat settle settled put set turn turned write wrote written cut take"
              + " takes took taken");

  /** Words that may stand between "grew" and "rate of", or be a rate themselves. */
  static final Set<String> RATES =
      Vocabulary.set(
          "rate rates pace average annual yearly mean compound speed annualised annualized a an the"
              + " at real by of");

  static final Set<String> GREW =
      Vocabulary.set("grew grow grows growing grown expanded expanding");

  static final Phrases<Boolean> BETWEEN =
      new Phrases<>(
          Phrases.listed(
              "year on year,year-on-year,y-o-y,yoy,month on month,month-on-month,annually,further,a"
                  + " further,another,an additional,sharply,slightly,steadily,again,only,just,by,on"
                  + " average,a year,over a year earlier,from a year earlier,year over"
                  + " year,year-over-year,quarter on quarter,quarter-on-quarter,altogether,in"
                  + " all,from a year ago,significantly,still,as,an average of,annual,rapidly,an"
                  + " annual,an average annual,an annual average of,as much as,as many as,as little"
                  + " as,a real,in real terms,a record,a combined,a total of,a high of,a low of,a"
                  + " record high of,a record low of,a new high of,a peak of,a mere,a"
                  + " net,cumulatively,on a yearly basis,on an annual basis,on a monthly basis,a"
                  + " cumulative,no less than,in total,an accumulated,from a year before,from the"
                  + " previous year,compared with a year earlier,on last year,from last year,over"
                  + " last year,than last year,compared with last year,on a year earlier,than a"
                  + " year earlier,than the year before,in value,in volume,nominally"));

  private ChangeWords() {}

  static Set<String> words() {
    Set<String> words = new HashSet<>(BETWEEN.words());
    List.of(TAKES, TOTALS, LOWERS, Discounts.words()).forEach(words::addAll);
    List.of(UP, DOWN, RAISES, UP_NOUNS, DOWN_NOUNS, OF_UP, OF_DOWN).forEach(words::addAll);
    words.addAll(UP_VERBS);
    words.addAll(DOWN_VERBS);
    words.addAll(RATES);
    words.addAll(
        Set.of(
            "from",
            "rate",
            "per",
            "negative",
            "minus",
            "that",
            "average",
            "sea",
            "ahead",
            "behind",
            "of"));
    return words;
  }
}
