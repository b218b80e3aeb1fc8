package digest.convert.line;

import digest.model.Byline;
import digest.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bylines in their printed forms: an office and the names it covers up to the next office ({@code
 * 通讯员 甲 本报记者 乙}), bare names, names in brackets, and credits of pictures ({@code 甲 摄}). A name of
 * two characters is often set with a space within.
 */
public final class BylineParser {
  private static final int LONGEST = 70;
  private static final int LEAD = 80;
  private static final int TAIL = 30;

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:[本我][报刊网台社]|新华社|人民[网报]|特约|特派|实习|见习|首席|驻\\p{IsHan}{1,3}|[全融]媒体?)*"
              + "(记者|通讯员|撰稿人|撰稿|评论员|作者|撰文|摄影记者)[:：]?");

  private static final Pattern TOKEN = Pattern.compile("[^ ,，、;；]+");
  private static final Pattern SLASHED = Pattern.compile("^(文|图|摄影|摄)[/:：]");
  private static final Pattern PHOTO_WORD = Pattern.compile("(?:摄影|摄|供图|图)(?:报道)?");
  private static final Pattern BOTH = Pattern.compile("文[/、]?图|图[/、]?文|摄影报道");
  private static final Pattern ORGAN = Pattern.compile("(\\p{IsHan}{4,20}) (?:供稿|供图)");
  private static final Pattern EMPTY_WORD = Pattern.compile("报道|文|整理|采写|综合|综合报道|编译|撰稿|供稿");

  private static final Pattern NAME =
      Pattern.compile("[\\p{IsHan}□■�]{2,4}|\\p{IsHan}{1,6}·\\p{IsHan}{1,6}(?:·\\p{IsHan}{1,6})?");

  private static final Pattern LEAD_NAMES =
      Pattern.compile("^(?:本报|本刊)?\\p{IsHan}{0,8}[^（(]{0,12}[（(]([^（()）]{2,60})[)）]");
  private static final Pattern ENCLOSED = Pattern.compile("^[（(【\\[](.*)[）)】\\]]$");

  private final List<Byline> bylines = new ArrayList<>();
  private final StringBuilder letter = new StringBuilder();
  private Role role = Role.AUTHOR;
  private int pending;
  private boolean named;
  private boolean sound = true;

  private BylineParser() {}

  /** What a line says that is nothing but a byline; empty if it is anything else. */
  public static Optional<PrintedByline> line(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = plain(text).replaceAll("^[□■●◎◆▲★○◇▪·\\-—]+(?: +|(?=本报|记者|通讯员))", "");
    boolean bullet = bare.length() < plain(text).length();
    Matcher enclosed = ENCLOSED.matcher(bare);
    boolean inside = enclosed.matches();
    String inner = inside ? enclosed.group(1) : bare;
    Matcher organ = ORGAN.matcher(inner);
    if (organ.matches()) {
      Role role = inner.endsWith("图") ? Role.PHOTOGRAPHER : Role.AUTHOR;
      return Optional.of(
          new PrintedByline(
              List.of(new Byline(role, organ.group(1))), true, role == Role.PHOTOGRAPHER));
    }
    return new BylineParser().parse(inner, inside || bullet);
  }

  /** What a line says that stands where only a byline can, so that pen names count too. */
  public static List<Byline> atItsPlace(String text) {
    String plain = plain(text);
    boolean penName = plain.length() <= 4 && NAME.matcher(plain).matches();
    return line(text)
        .map(PrintedByline::bylines)
        .orElse(penName ? List.of(new Byline(Role.AUTHOR, plain)) : List.of());
  }

  /** The names in the brackets that open a report: {@code 本报讯（记者 甲 乙）}. */
  public static List<Byline> lead(String text) {
    String head = plain(text.substring(0, Math.min(text.length(), LEAD)));
    Matcher lead = LEAD_NAMES.matcher(head);
    if (!lead.find() || !OFFICE.matcher(lead.group(1)).find()) {
      return List.of();
    }
    return line(lead.group(1)).map(PrintedByline::bylines).orElse(List.of());
  }

  /** Who took the picture, as the end of a caption says: {@code … 甲 摄}, {@code …（甲摄）}. */
  public static List<Byline> tail(String text) {
    String end = plain(text.substring(Math.max(0, text.length() - TAIL)));
    if (!end.matches(".*(?:摄影?|供图)[)）]?")) {
      return List.of();
    }
    int cut = end.length() - 1;
    while (cut > 0 && "。！？.（(；;”".indexOf(end.charAt(cut - 1)) < 0) {
      cut--;
    }
    String credit = end.substring(cut).replaceAll("[)）]$", "").trim();
    Optional<PrintedByline> found = line(credit);
    for (int space = credit.indexOf(' '); found.isEmpty() && space >= 0; ) {
      credit = credit.substring(space + 1).trim();
      found = line(credit);
      space = credit.indexOf(' ');
    }
    return found.filter(PrintedByline::photo).map(PrintedByline::bylines).orElse(List.of());
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\u3000\\u00a0]+", " ").replace('／', '/').trim();
  }

  private Optional<PrintedByline> parse(String text, boolean enclosed) {
    for (Matcher token = TOKEN.matcher(text); token.find() && sound; ) {
      take(token.group());
    }
    sound &= letter.isEmpty() && !bylines.isEmpty();
    boolean names = bylines.stream().allMatch(byline -> Surnames.isName(byline.name()));
    if (!sound || !(named || names)) {
      return Optional.empty();
    }
    boolean photo = bylines.stream().allMatch(byline -> byline.role() == Role.PHOTOGRAPHER);
    return Optional.of(new PrintedByline(bylines, named || enclosed, photo));
  }

  private void take(String token) {
    Matcher office = OFFICE.matcher(token);
    Matcher slashed = SLASHED.matcher(token);
    if (office.lookingAt()) {
      begin(role(office.group(1)));
      String name = token.substring(office.end());
      // 记者手记 and 记者站 are no names: without a space, a known surname must follow.
      sound &= name.length() != 2 || Surnames.isName(name);
      takeName(name);
    } else if (!BOTH.matcher(token).matches() && slashed.find()) {
      begin(slashed.group(1).equals("文") ? Role.AUTHOR : Role.PHOTOGRAPHER);
      takeName(token.substring(slashed.end()));
    } else {
      takeName(token);
    }
  }

  private void begin(Role office) {
    sound &= letter.isEmpty();
    role = office;
    pending = bylines.size();
    named = true;
  }

  private static Role role(String office) {
    return switch (office) {
      case "记者", "评论员" -> Role.REPORTER;
      case "通讯员" -> Role.CORRESPONDENT;
      case "摄影记者" -> Role.PHOTOGRAPHER;
      default -> Role.AUTHOR;
    };
  }

  private void takeName(String token) {
    if (token.isEmpty() || EMPTY_WORD.matcher(token).matches()) {
      return;
    }
    if (BOTH.matcher(token).matches()) {
      creditBoth();
    } else if (PHOTO_WORD.matcher(token).matches()) {
      creditPictures();
    } else if (NAME.matcher(token).matches() && !endsWithCredit(token)) {
      add(token);
    } else if (token.length() == 1 && token.matches("\\p{IsHan}")) {
      takeLetter(token);
    } else if (endsWithCredit(token)) {
      takeName(token.replaceAll("(?:摄影|摄|供图)$", ""));
      creditPictures();
    } else {
      sound = false;
    }
  }

  private static boolean endsWithCredit(String token) {
    return token.length() > 2 && token.matches("\\p{IsHan}{2,4}(?:摄影|摄|供图)");
  }

  private void takeLetter(String one) {
    letter.append(one);
    if (letter.length() == 2) {
      String name = letter.toString();
      letter.setLength(0);
      add(name);
    }
  }

  private void add(String name) {
    sound &= letter.isEmpty();
    bylines.add(new Byline(role, name));
  }

  /** Who wrote it took the pictures too. */
  private void creditBoth() {
    named = true;
    List<Byline> writers = List.copyOf(bylines.subList(pending, bylines.size()));
    writers.forEach(one -> bylines.add(new Byline(Role.PHOTOGRAPHER, one.name())));
    pending = bylines.size();
  }

  private void creditPictures() {
    named = true;
    for (int at = pending; at < bylines.size(); at++) {
      bylines.set(at, new Byline(Role.PHOTOGRAPHER, bylines.get(at).name()));
    }
    pending = bylines.size();
  }
}
