package digest.convert.line;

import java.util.List;

/** All rules by which lines are told apart. */
public final class LineRules {
  /** In the order in which they are explained. */
  public static final List<LineRule> ALL =
      List.of(
          new LengthOfLine(),
          new EndMark(),
          new BreaksOff(),
          new TellsInPassing(),
          new GoesOnBelow(),
          new DashBefore(),
          new ColonAtEnd(),
          new SaysWho(),
          new SourceNote(),
          new TellsOfPicture(),
          new AboveCredit(),
          new NamesPortrait(),
          new TopOfPage(),
          new Furniture(),
          new MarkedHeading(),
          new Numbered(),
          new AboveLead(),
          new AboveItem(),
          new ColumnWord(),
          new RowOfTable(),
          new QuestionOrAnswer(),
          new NameOfBriefs(),
          new PenName(),
          new Couplet(),
          new NamesGuest(),
          new PartOfArticle(),
          new GoesOnInHeading(),
          new TwoPhrases());

  private LineRules() {}
}
