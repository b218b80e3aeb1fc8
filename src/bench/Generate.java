import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes N invented bilingual articles, the same in every run, as a project of this generator and
 * of each rival that has a folder beside this file. Run from the root of the repository: {@code
 * java src/bench/Generate.java N DIR}. The words come from {@code words.txt}. One file, since Java
 * 17 starts no program of several sources.
 */
final class Generate {
  private static final Path HERE = Path.of("src", "bench");
  private static final List<String> LANGUAGES = List.of("zh", "en");
  private static final List<String> STAGES = List.of("question", "research", "meeting", "outcome");
  private static final Pattern TOKEN = Pattern.compile("\\{(\\w)\\}");
  private static final Pattern QUANTITY =
      Pattern.compile("\\d+(?:\\.\\d+)?(?:亿元|%|个月|月底|月|家|条|名|项|场|篇|份|个|所|类|年)?|两地|两面");
  private static final Pattern LINK = Pattern.compile("\\((article|topic):([a-z0-9-]+)\\)");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** The same thing said in both languages. */
  private record Pair(String zh, String en) {
    String in(String language) {
      return language.equals("zh") ? zh : en;
    }

    Pair map(Function<String, String> change) {
      return new Pair(change.apply(zh), change.apply(en));
    }
  }

  /** An entry of a vocabulary; {@code around} lists its id and those of the regions around it. */
  private record Entry(String id, Pair name, List<String> around) {}

  private record Figure(String id, Pair label, Pair value) {}

  private record Article(
      String id,
      LocalDate date,
      LocalDate added,
      Pair title,
      Pair summary,
      List<Entry> topics,
      List<Entry> regions,
      List<Figure> figures,
      List<Pair> steps,
      List<Pair> body) {
    String body(String language) {
      return body.stream()
          .map(block -> block.in(language) + "\n")
          .collect(Collectors.joining("\n"));
    }
  }

  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    Path target = Path.of(arguments[1]);
    Map<String, Entry> topics = entries("topics");
    Map<String, Entry> regions = entries("regions");
    Writer writer = new Writer(target);
    writer.copyProjects(topics, regions);
    Author author = new Author(List.copyOf(topics.values()), List.copyOf(regions.values()));
    for (int i = 0; i < count; i++) {
      writer.write(author.article(i));
    }
  }

  /** Enough YAML for the vocabularies of this repository. */
  private static Map<String, Entry> entries(String vocabulary) throws IOException {
    Map<String, Entry> found = new LinkedHashMap<>();
    String text = Files.readString(Path.of("content", vocabulary + ".yml"));
    for (String part : text.split("(?m)^- ")) {
      String id = field(part, "id");
      if (!id.isEmpty()) {
        List<String> around = new ArrayList<>(List.of(id));
        Stream.ofNullable(found.get(field(part, "parent")))
            .map(Entry::around)
            .forEach(around::addAll);
        found.put(id, new Entry(id, new Pair(field(part, "zh"), field(part, "en")), around));
      }
    }
    return found;
  }

  private static String field(String entry, String key) {
    Matcher matcher = Pattern.compile("\\b" + key + ": ([^,}\\n]+)").matcher(entry);
    return matcher.find() ? matcher.group(1).strip() : "";
  }

  /** Invents articles. Article n depends on n and on the titles before it, on nothing else. */
  private static final class Author {
    private final List<Entry> topics;
    private final List<Entry> regions;
    private final Map<String, List<String[]>> words = new HashMap<>();
    private final List<Pair> titles = new ArrayList<>();
    private Random random = new Random(0);
    private Map<String, Pair> subject = Map.of();

    /** Places that are spelt like others, and would be asked for their province each time. */
    private static final Set<String> ALIKE =
        Set.of(
            "shanxi",
            "shaanxi",
            "wuwei-anhui",
            "jinzhou",
            "chaoyang-liaoning",
            "chaoyang-beijing",
            "fuzhou",
            "fuzhou-fujian",
            "qixia-nanjing");

    Author(List<Entry> topics, List<Entry> regions) throws IOException {
      this.topics = topics;
      this.regions = regions.stream().filter(region -> !ALIKE.contains(region.id())).toList();
      for (String line : Files.readAllLines(HERE.resolve("words.txt"))) {
        String[] parts = line.split("\t");
        words.computeIfAbsent(parts[0], kind -> new ArrayList<>()).add(parts);
      }
    }

    Article article(int number) {
      random = new Random(number);
      List<Entry> filed = choose(topics, 1 + random.nextInt(3));
      List<Entry> places = choose(regions, 1 + random.nextInt(2));
      subject = subject(places.get(0).name());
      Article article =
          new Article(
              id(number),
              LocalDate.of(2014, 1, 1).plusDays(random.nextInt(3650)),
              LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1000)),
              one("title"),
              one("summary"),
              filed,
              places,
              words.get("row").stream().limit(3).map(this::figure).toList(),
              words.get("step").stream().map(step -> fill(step[1], step[2])).toList(),
              body(number, filed.get(0)));
      titles.add(article.title());
      return article;
    }

    private static String id(int number) {
      return String.format(Locale.ROOT, "consultation-%05d", number);
    }

    private Map<String, Pair> subject(Pair place) {
      Map<String, Pair> about = new HashMap<>(Map.of("P", place));
      subject = about;
      about.put("B", one("body"));
      about.put("T", one("trade"));
      about.put("M", one("matter"));
      about.put("N", one("matter"));
      return about;
    }

    private Figure figure(String[] row) {
      return new Figure(
          row[2].toLowerCase(Locale.ROOT).replace(' ', '-'),
          new Pair(row[1], row[2]),
          fill(row[3], row[4]));
    }

    private List<Pair> body(int number, Entry topic) {
      return List.of(
          some(2, "sentence", "", " "),
          heading(),
          some(2, "sentence", "", " "),
          some(3, "item", "\n", "\n"),
          one("sentence"),
          heading(),
          some(2, "sentence", "", " "),
          number == 0 ? one("sentence") : link(number, topic),
          number % 5 == 0 ? table() : some(2, "sentence", "", " "),
          one("sentence"));
    }

    private Pair heading() {
      return one("heading").map(text -> "## " + text);
    }

    private Pair link(int number, Entry topic) {
      int other = random.nextInt(number);
      subject.put("L", titles.get(other).map(text -> "[" + text + "](article:" + id(other) + ")"));
      subject.put("K", topic.name().map(text -> "[" + text + "](topic:" + topic.id() + ")"));
      return one("link");
    }

    private Pair table() {
      String rule = "\n| --- | --- |\n";
      List<Pair> rows = words.get("row").stream().map(this::row).toList();
      Pair head = new Pair("| 项目 | 数量 |" + rule, "| Item | Number |" + rule);
      Pair lines = joined(rows, "\n", "\n");
      return new Pair(head.zh() + lines.zh(), head.en() + lines.en());
    }

    private Pair row(String[] row) {
      return fill("| " + row[1] + " | " + row[3] + " |", "| " + row[2] + " | " + row[4] + " |");
    }

    private Pair one(String kind) {
      return some(1, kind, "", "");
    }

    private Pair some(int count, String kind, String zh, String en) {
      List<String[]> chosen = choose(words.get(kind), count);
      return joined(chosen.stream().map(one -> fill(one[1], one[2])).toList(), zh, en);
    }

    private static Pair joined(List<Pair> parts, String zh, String en) {
      return new Pair(
          parts.stream().map(Pair::zh).collect(Collectors.joining(zh)),
          parts.stream().map(Pair::en).collect(Collectors.joining(en)));
    }

    private <T> List<T> choose(List<T> from, int count) {
      Set<Integer> chosen = new LinkedHashSet<>();
      while (chosen.size() < count) {
        chosen.add(random.nextInt(from.size()));
      }
      return chosen.stream().map(from::get).toList();
    }

    /** Numbers are drawn anew for each text, and are the same in both languages. */
    private Pair fill(String zh, String en) {
      Map<String, Pair> values = new HashMap<>(subject);
      List.of("a", "b", "c", "d").forEach(name -> values.put(name, number()));
      int tenths = 11 + random.nextInt(80);
      values.put(
          "y", new Pair(tenths / 10 + "." + tenths % 10 + "亿元", "RMB " + tenths * 10 + " million"));
      int month = 1 + random.nextInt(12);
      values.put("m", new Pair(month + "月", MONTHS.get(month - 1)));
      return new Pair(replace(zh, values, "zh"), replace(en, values, "en"));
    }

    private Pair number() {
      String number = Integer.toString(2 + random.nextInt(60));
      return new Pair(number, number);
    }

    private static String replace(String text, Map<String, Pair> values, String language) {
      return TOKEN.matcher(text).replaceAll(found -> values.get(found.group(1)).in(language));
    }
  }

  /** Writes articles in the form of each generator. */
  private static final class Writer {
    private final Path target;

    Writer(Path target) {
      this.target = target;
    }

    void copyProjects(Map<String, Entry> topics, Map<String, Entry> regions) throws IOException {
      copy(Path.of("templates"), target.resolve("digest/templates"));
      try (Stream<Path> files = Files.list(Path.of("content"))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          copy(file, target.resolve("digest/content").resolve(file.getFileName()));
        }
      }
      for (String rival : List.of("hugo", "eleventy")) {
        copy(HERE.resolve(rival), target.resolve(rival));
      }
      String names = "{\"topics\": " + names(topics) + ", \"regions\": " + names(regions) + "}\n";
      for (String place : List.of("hugo/data", "eleventy/_data")) {
        save(target.resolve(place), "names.json", names);
      }
    }

    private static String names(Map<String, Entry> entries) {
      return entries.values().stream()
          .map(
              entry ->
                  "\"%s\": {\"zh\": \"%s\", \"en\": \"%s\"}"
                      .formatted(entry.id(), entry.name().zh(), entry.name().en()))
          .collect(Collectors.joining(", ", "{", "}"));
    }

    private static void copy(Path from, Path to) throws IOException {
      try (Stream<Path> files = Files.walk(from)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = to.resolve(from.relativize(file).toString());
          Files.createDirectories(copy.toAbsolutePath().getParent());
          Files.copy(file, copy);
        }
      }
    }

    void write(Article article) throws IOException {
      String chinese = header(article, "zh", "rmzxb", ids(article.regions()));
      digest(article, "zh", chinese + "source-figures: [" + quantities(article) + "]\n");
      digest(article, "en", texts(article, "en"));
      for (String language : LANGUAGES) {
        String outlet = new Pair("人民政协报", "CPPCC Daily").in(language);
        String text =
            "---\n%s---\n%s"
                .formatted(
                    header(article, language, outlet, around(article.regions())),
                    LINK.matcher(article.body(language)).replaceAll("(/" + language + "/$1s/$2/)"));
        save(target.resolve("hugo/content/articles"), article.id() + "." + language + ".md", text);
        save(target.resolve("eleventy/articles/" + language), article.id() + ".md", text);
      }
    }

    private void digest(Article article, String language, String header) throws IOException {
      save(
          target.resolve("digest/content/articles/" + article.date().getYear()),
          article.id() + "." + language + ".md",
          "---\n" + header + "---\n" + article.body(language));
    }

    private static String header(Article article, String language, String outlet, String regions) {
      String facts =
          """
          kind: report
          date: %s
          date-of: event
          added: %s
          outlet: %s
          headline: "%s"
          section: 协商民主
          byline: [{role: reporter, name: 甲某某}]
          topics: [%s]
          regions: [%s]
          """;
      return texts(article, language)
          + facts.formatted(
              article.date(),
              article.added(),
              outlet,
              article.title().zh(),
              ids(article.topics()),
              regions);
    }

    private static String texts(Article article, String language) {
      StringBuilder out = new StringBuilder("title: \"" + article.title().in(language) + "\"\n");
      out.append("summary: \"" + article.summary().in(language) + "\"\nfigures:\n");
      for (Figure figure : article.figures()) {
        String line = "  - {id: %s, value: \"%s\", label: \"%s\"}\n";
        Function<Pair, String> in = pair -> pair.in(language);
        out.append(line.formatted(figure.id(), in.apply(figure.value()), in.apply(figure.label())));
      }
      out.append("steps:\n");
      for (int i = 0; i < STAGES.size(); i++) {
        String text = article.steps().get(i).in(language);
        out.append("  - {stage: %s, text: \"%s\"}\n".formatted(STAGES.get(i), text));
      }
      return out.toString();
    }

    private static String ids(List<Entry> entries) {
      return entries.stream().map(Entry::id).collect(Collectors.joining(", "));
    }

    /** With the regions around them, which the rivals do not find by themselves. */
    private static String around(List<Entry> regions) {
      return regions.stream()
          .flatMap(region -> region.around().stream())
          .distinct()
          .collect(Collectors.joining(", "));
    }

    /** What the invented printed article would have held: all that its digest holds. */
    private static String quantities(Article article) {
      String texts = header(article, "zh", "", "") + article.body("zh");
      return QUANTITY
          .matcher(LINK.matcher(texts).replaceAll(""))
          .results()
          .map(MatchResult::group)
          .distinct()
          .sorted()
          .collect(Collectors.joining(", "));
    }

    private static void save(Path folder, String name, String text) throws IOException {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name), text);
    }
  }
}
