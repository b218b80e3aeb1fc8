package digest.terms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of Chinese texts that look like terms, found without a dictionary: what stands in 《》 or “”,
 * and strings of 3 to 8 characters that come again and again in changing company. A string is one
 * word if many different characters stand before it and behind it; where it ends as terms do (机制,
 * 平台), two will do. A part of a longer find that comes hardly more often is left out. The order of
 * the texts does not matter.
 */
public final class Coinages {
  private static final int LONGEST = 8;
  private static final int SHORTEST = 3;
  private static final int LEAST = 2;
  private static final int LEAST_WITHOUT_ENDING = 3;
  private static final Pattern RUN = Pattern.compile("\\p{IsHan}+");
  private static final Pattern QUOTED = Pattern.compile("《([^《》\\n]{2,20})》|“([^“”\\n]{2,12})”");
  private static final Pattern SENTENCE = Pattern.compile("[。，；：、！？]");

  private final Set<String> endings = new HashSet<>(words("endings"));
  private final Set<String> not = new HashSet<>(words("not"));
  private final Set<String> noStart = new HashSet<>(words("start"));
  private final String empty = String.join("", words("empty"));
  private final Map<String, Company> found = new HashMap<>();
  private final Map<String, Integer> quoted = new TreeMap<>();
  private final List<String> runs = new ArrayList<>();

  /** How often a string comes, and what stands around it. */
  private static final class Company {
    private int count;
    private final Map<Character, Integer> before = new HashMap<>(4);
    private final Map<Character, Integer> behind = new HashMap<>(4);

    private void add(String run, int start, int end) {
      count++;
      if (start > 0) {
        before.merge(run.charAt(start - 1), 1, Integer::sum);
      }
      if (end < run.length()) {
        behind.merge(run.charAt(end), 1, Integer::sum);
      }
    }

    /** Whether what stands on either side changes: the edge of a run counts as ever new. */
    private boolean isWord(int least) {
      int left = before.size() + count - sum(before);
      int right = behind.size() + count - sum(behind);
      return count >= least && left >= Math.min(least, count) && right >= Math.min(least, count);
    }

    private static int sum(Map<Character, Integer> around) {
      return around.values().stream().mapToInt(n -> n).sum();
    }
  }

  /** Adds a text. Whatever is not Chinese parts words. */
  public Coinages add(String text) {
    for (Matcher run = RUN.matcher(text); run.find(); ) {
      if (run.group().length() >= SHORTEST) {
        runs.add(run.group());
      }
    }
    for (Matcher quote = QUOTED.matcher(text); quote.find(); ) {
      String words = quote.group(1) == null ? quote.group(2) : quote.group(1);
      if (words.codePoints().anyMatch(Coinages::isHan) && !SENTENCE.matcher(words).find()) {
        quoted.merge(words, 1, Integer::sum);
      }
    }
    return this;
  }

  /** All finds, in the order of their characters. */
  public List<String> find() {
    Set<String> frequent = new HashSet<>();
    for (int length = 2; length <= LONGEST; length++) {
      frequent = count(length, frequent);
    }
    Map<String, Company> terms = new TreeMap<>();
    found.forEach(
        (word, company) -> {
          if (isTerm(word, company)) {
            terms.put(word, company);
          }
        });
    terms.keySet().removeIf(word -> isOfLonger(word, terms));
    Set<String> all = new TreeSet<>(terms.keySet());
    all.addAll(quoted.keySet());
    return List.copyOf(all);
  }

  /** Only what is made of frequent strings can be frequent. */
  private Set<String> count(int length, Set<String> shorter) {
    Map<String, Company> counted = new HashMap<>();
    for (String run : runs) {
      for (int at = 0; at + length <= run.length(); at++) {
        if (length == 2
            || shorter.contains(run.substring(at, at + length - 1))
                && shorter.contains(run.substring(at + 1, at + length))) {
          counted
              .computeIfAbsent(run.substring(at, at + length), word -> new Company())
              .add(run, at, at + length);
        }
      }
    }
    counted.values().removeIf(company -> company.count < LEAST);
    if (length >= SHORTEST) {
      found.putAll(counted);
    }
    return counted.keySet();
  }

  private boolean isTerm(String word, Company company) {
    if (word.chars().anyMatch(c -> empty.indexOf(c) >= 0)
        || not.contains(word)
        || noStart.contains(word.substring(0, 1))) {
      return false;
    }
    boolean ended =
        word.length() > SHORTEST
            && endings.stream().anyMatch(end -> word.endsWith(end) && word.length() > end.length());
    return company.isWord(ended ? LEAST : LEAST_WITHOUT_ENDING);
  }

  private static boolean isOfLonger(String word, Map<String, Company> terms) {
    int count = terms.get(word).count;
    return terms.entrySet().stream()
        .anyMatch(
            other ->
                other.getKey().length() > word.length()
                    && other.getKey().contains(word)
                    && other.getValue().count * 5 >= count * 4);
  }

  private static boolean isHan(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }

  /** The words of all lines of a kind. */
  private static List<String> words(String kind) {
    try (InputStream in = Coinages.class.getResourceAsStream("coinages.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> line.startsWith(kind + " "))
          .flatMap(line -> Arrays.stream(line.split(" ")).skip(1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
