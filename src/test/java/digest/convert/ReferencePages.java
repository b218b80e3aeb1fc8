package digest.convert;

import static java.nio.charset.StandardCharsets.UTF_8;

import digest.convert.layout.ClassifiedLine;
import digest.convert.layout.Composition;
import digest.convert.layout.Confidence;
import digest.convert.layout.Heading;
import digest.convert.layout.Join;
import digest.convert.layout.LineRole;
import digest.convert.layout.Paragraph;
import digest.convert.layout.Piece;
import digest.convert.layout.PrintedArticle;
import digest.convert.layout.Repair;
import digest.convert.page.PageReader;
import digest.convert.page.PrintLine;
import digest.convert.page.PrintPage;
import digest.convert.page.Reading;
import digest.model.Byline;
import digest.model.Kind;
import digest.model.Role;
import digest.testing.Folders;
import digest.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The invented pages, taken apart as their references say: what a perfect converter would find. */
public final class ReferencePages {
  private static final Path PAGES = Repository.resource("digest/convert/pages");

  private final Map<Integer, PrintLine> lines = new TreeMap<>();
  private final Map<Integer, LineRole> roles = new TreeMap<>();
  private final List<PrintedArticle> articles = new ArrayList<>();
  private final List<Repair> repairs = new ArrayList<>();
  private final Map<String, String> seams = new HashMap<>();
  private final PrintPage page;
  private Builder article = new Builder();

  private static final class Builder {
    private Optional<Kind> kind = Optional.empty();
    private final Map<String, List<PrintLine>> heading = new HashMap<>();
    private final List<Byline> bylines = new ArrayList<>();
    private final List<PrintLine> bylineLines = new ArrayList<>();
    private Optional<PrintedArticle.Speaker> speaker = Optional.empty();
    private final List<Paragraph> paragraphs = new ArrayList<>();
  }

  private ReferencePages(PrintPage page) {
    this.page = page;
    page.lines().forEach(line -> lines.put(line.number(), line));
  }

  /** Names of pages, sorted. */
  public static List<String> names() throws IOException {
    return Folders.files(PAGES).stream().filter(name -> !name.endsWith(".reference")).toList();
  }

  public static Path path(String name) {
    return PAGES.resolve(name);
  }

  public static Composition read(String name) throws IOException {
    return read(PAGES.resolve(name), PAGES.resolve(name.replaceAll("\\.[a-z]+$", ".reference")));
  }

  public static Composition read(Path page, Path reference) throws IOException {
    Reading read = PageReader.read(page.getFileName().toString(), Files.readAllBytes(page));
    ReferencePages reader = new ReferencePages(((Reading.Sound) read).page());
    List<String> said = Files.readAllLines(reference, UTF_8);
    for (String line : said) {
      if (line.strip().startsWith("seam ")) {
        String[] words = line.strip().split("[ >]+");
        reader.seams.put(words[1] + ">" + words[2], words[3]);
      }
    }
    said.forEach(reader::take);
    return reader.composition();
  }

  private Composition composition() {
    end();
    return new Composition(
        page,
        page.lines().stream()
            .map(
                line ->
                    new ClassifiedLine(
                        line,
                        roles.getOrDefault(line.number(), LineRole.TEXT),
                        Confidence.SURE,
                        List.of()))
            .toList(),
        articles,
        repairs);
  }

  private void take(String line) {
    String said = line.strip().replaceAll("(^|\\s+)#.*", "").strip();
    String[] words = said.split("\\s+");
    if (said.isEmpty() || List.of("page", "sha256", "lines", "seam").contains(words[0])) {
      return;
    }
    String rest = words.length > 1 ? words[1] : "";
    switch (words[0]) {
      case "label" -> role(rest, LineRole.PAGE_LABEL);
      case "section" -> section(line, rest);
      case "article" -> {
        end();
        article = new Builder();
      }
      case "kind" -> article.kind = Optional.of(Kind.valueOf(rest.toUpperCase(Locale.ROOT)));
      case "headline", "shoulder", "subtitle" -> {
        article
            .heading
            .computeIfAbsent(words[0], key -> new ArrayList<>())
            .addAll(role(rest, LineRole.valueOf(words[0].toUpperCase(Locale.ROOT))));
      }
      case "byline" ->
          article.bylines.add(
              new Byline(Role.valueOf(rest.toUpperCase(Locale.ROOT)), said.split("\\s+", 3)[2]));
      case "byline-lines" -> article.bylineLines.addAll(role(rest, LineRole.BYLINE));
      case "speaker" ->
          article.speaker = Optional.of(new PrintedArticle.Speaker(said.substring(8).strip(), ""));
      case "p" -> paragraph(said.substring(2), Paragraph.Type.TEXT);
      case "subhead", "caption", "credit" -> {
        role(rest, LineRole.valueOf(words[0].toUpperCase(Locale.ROOT)));
        paragraph(rest, Paragraph.Type.valueOf(words[0].toUpperCase(Locale.ROOT)));
      }
      case "damaged" ->
          repairs.add(
              new Repair(
                  Repair.Kind.DAMAGED,
                  Integer.parseInt(rest),
                  "核对：第" + rest + "行似有误 check: line " + rest + " looks damaged",
                  Confidence.CHECK));
      default -> throw new IllegalArgumentException(line);
    }
  }

  private void section(String line, String number) {
    List<PrintLine> section = role(number, LineRole.SECTION);
    if (line.startsWith(" ")) {
      article.heading.put("section", section);
    }
  }

  private List<PrintLine> role(String numbers, LineRole role) {
    List<PrintLine> found =
        Arrays.stream(numbers.split("[+,]")).map(Integer::valueOf).map(lines::get).toList();
    found.forEach(line -> roles.put(line.number(), role));
    return found;
  }

  private void paragraph(String said, Paragraph.Type type) {
    String[] parts = said.split(";");
    String[] first = parts[0].strip().split("\\s+");
    for (int i = 1; i < parts.length; i++) {
      role(parts[i].strip().split("\\s+")[0], LineRole.DUPLICATE);
    }
    List<PrintLine> printed =
        Arrays.stream(first[0].split("\\+")).map(Integer::valueOf).map(lines::get).toList();
    Confidence confidence =
        first.length > 1 && first[1].equals("check") ? Confidence.CHECK : Confidence.SURE;
    List<Join> joins = new ArrayList<>();
    StringBuilder text = new StringBuilder(printed.get(0).text());
    for (int i = 1; i < printed.size(); i++) {
      int before = printed.get(i - 1).number();
      int after = printed.get(i).number();
      Join.Seam seam =
          Join.Seam.valueOf(
              seams.getOrDefault(before + ">" + after, "plain").toUpperCase(Locale.ROOT));
      joins.add(new Join(before, after, seam, "", confidence, List.of()));
      text.append(printed.get(i).text());
    }
    List<Piece> pieces = printed.stream().map(line -> new Piece(List.of(line))).toList();
    article.paragraphs.add(new Paragraph(type, pieces, text.toString(), joins));
  }

  private void end() {
    article.kind.ifPresent(
        kind ->
            articles.add(
                new PrintedArticle(
                    kind,
                    new Heading(
                        article.heading.getOrDefault("shoulder", List.of()),
                        article.heading.getOrDefault("headline", List.of()),
                        article.heading.getOrDefault("subtitle", List.of()),
                        article.heading.getOrDefault("section", List.of()).stream().findFirst()),
                    article.bylines,
                    article.bylineLines,
                    article.speaker,
                    article.paragraphs,
                    List.of())));
  }
}
