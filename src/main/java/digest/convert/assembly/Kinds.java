package digest.convert.assembly;

import digest.convert.layout.LineRole;
import digest.convert.layout.PrintedArticle.Speaker;
import digest.convert.line.BylineParser;
import digest.convert.line.Offices;
import digest.model.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What sort of piece an article is, and who has the word in it. */
final class Kinds {
  private static final Pattern QUESTION = Pattern.compile("(?:记者|本报记者|问|主持人|Q)[：:]");
  private static final Pattern SPEECH_NOTE = Pattern.compile("摘自|讲话|报告|发言");
  private static final Pattern PICTURES = Pattern.compile("影像|图片|照片|镜头|光影|摄影|图说");
  private static final Pattern BOTH = Pattern.compile("文[/、]?图|图[/、]?文|摄影报道");
  private static final Pattern BRIEF = Pattern.compile("[简短快]讯|速递|速览|要闻");
  private static final Pattern PROPOSAL = Pattern.compile("建[言议]|委员说|提案|呼吁|关注|党派|声音");
  private static final Pattern PARTY =
      Pattern.compile(".*(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|工商联|党派).*[：:]");
  private static final int FEW_QUESTIONS = 2;
  private static final int LONGEST_ITEM = 220;

  private Kinds() {}

  static Kind of(Head head, List<Block> body, List<Block> signatures) {
    return switch (head.sort()) {
      case PHOTO -> Kind.PHOTO;
      case SPEAKER -> Kind.SPEECH;
      case FRAGMENT -> Kind.FRAGMENT;
      case HEADLINE -> headed(head, body, signatures);
    };
  }

  private static Kind headed(Head head, List<Block> body, List<Block> signatures) {
    String section = head.section().map(Block::text).orElse("");
    if (count(body, QUESTION) >= FEW_QUESTIONS || Dialogue.of(body).isPresent()) {
      return Kind.INTERVIEW;
    }
    String title = head.all(LineRole.HEADLINE).map(Block::text).collect(Collectors.joining());
    boolean pictures = head.all(LineRole.BYLINE).anyMatch(line -> BOTH.matcher(line.text()).find());
    if (pictures && PICTURES.matcher(section + title).find()) {
      return Kind.PHOTO;
    }
    if (speaker(head).isPresent()) {
      boolean noted = signatures.stream().anyMatch(note -> SPEECH_NOTE.matcher(note.text()).find());
      return noted || isFirstPerson(head, body) ? Kind.SPEECH : Kind.PROPOSAL;
    }
    boolean party =
        head.all(LineRole.SHOULDER).anyMatch(line -> PARTY.matcher(line.text()).matches());
    if (party && PROPOSAL.matcher(section).find()) {
      return Kind.PROPOSAL;
    }
    String headline = head.all(LineRole.HEADLINE).map(Block::text).findFirst().orElse("");
    boolean named =
        BRIEF.matcher(section + headline).find() && headline.length() + section.length() < 40;
    return named || isItem(head, body) ? Kind.BRIEF : Kind.REPORT;
  }

  /** A paragraph or two with nothing but a headline above them. */
  private static boolean isItem(Head head, List<Block> body) {
    int length = body.stream().mapToInt(block -> block.text().length()).sum();
    return head.blocks().size() == 1
        && !body.isEmpty()
        && length <= LONGEST_ITEM
        && body.stream().allMatch(block -> block.is(LineRole.TEXT))
        && BylineParser.lead(body.get(0).text()).isEmpty();
  }

  private static boolean isFirstPerson(Head head, List<Block> body) {
    boolean signed = head.all(LineRole.BYLINE).findAny().isPresent();
    return !signed && body.stream().anyMatch(block -> saysI(block.text()));
  }

  private static boolean saysI(String text) {
    String told = text.substring(0, Math.min(text.length(), 3_000)).replaceAll("“[^”]*”", "");
    return Pattern.compile("我(?![国省市县区军党])").matcher(told).find();
  }

  private static long count(List<Block> body, Pattern pattern) {
    return body.stream()
        .filter(
            block ->
                pattern
                    .matcher(block.text())
                    .region(0, Math.min(10, block.text().length()))
                    .lookingAt())
        .count();
  }

  /** Of a speech that begins with its speaker's name in the text. */
  static Optional<Speaker> speaker(Head head, List<Block> body) {
    Optional<Speaker> printed = speaker(head);
    boolean runIn = printed.isEmpty() && head.sort() == Head.Sort.SPEAKER && !body.isEmpty();
    return runIn
        ? Offices.ofRunIn(body.get(0).text())
            .map(person -> new Speaker(person.name(), person.office()))
        : printed.or(() -> Dialogue.of(body).flatMap(answers -> guest(head, answers)));
  }

  /** Who answers, where the heading names that person. */
  private static Optional<Speaker> guest(Head head, String name) {
    return head.blocks().stream().anyMatch(block -> block.text().contains(name))
        ? Optional.of(new Speaker(name, ""))
        : Optional.empty();
  }

  static Optional<Speaker> speaker(Head head) {
    return head.blocks().stream()
        .flatMap(
            block ->
                (block.is(LineRole.SHOULDER)
                        ? Offices.ofShoulder(block.text())
                        : block.is(LineRole.CAPTION) && head.sort() == Head.Sort.SPEAKER
                            ? Offices.ofCaption(block.text())
                            : Optional.<Offices.Person>empty())
                    .stream())
        .map(person -> new Speaker(person.name(), person.office()))
        .findFirst();
  }
}
