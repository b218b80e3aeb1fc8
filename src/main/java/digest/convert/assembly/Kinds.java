package digest.convert.assembly;

import digest.convert.layout.LineRole;
import digest.convert.layout.PrintedArticle.Speaker;
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
  private static final Pattern PROPOSAL = Pattern.compile("建[言议]|委员说|提案|呼吁|关注");
  private static final Pattern PARTY =
      Pattern.compile(".*(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|工商联|党派).*[：:]");
  private static final int FEW_QUESTIONS = 2;

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
    if (count(body, QUESTION) >= FEW_QUESTIONS) {
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
    return BRIEF.matcher(section + headline).find() && headline.length() + section.length() < 40
        ? Kind.BRIEF
        : Kind.REPORT;
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
        : printed;
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
