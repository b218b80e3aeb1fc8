package digest.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The policy that a page states for itself in a {@code meta} tag, opened for what the preview adds:
 * scripts, styles and connections of this server. All else stays forbidden as it is.
 */
final class ContentPolicy {
  private static final Pattern TAG =
      Pattern.compile(
          "(<meta\\s+http-equiv=\"Content-Security-Policy\"\\s+content=\")([^\"]*)(\")",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> NEEDED = List.of("script-src", "style-src", "connect-src");
  private static final String OWN = "'self'";
  private static final String NONE = "'none'";

  private ContentPolicy() {}

  /** The page with its policy opened; as it is where it has none. */
  static String open(String html) {
    Matcher tag = TAG.matcher(html);
    return tag.find()
        ? html.substring(0, tag.start(2)) + opened(tag.group(2)) + html.substring(tag.end(2))
        : html;
  }

  /**
   * Directives are as in Content Security Policy Level 3, section 2.2.1; the first of a name
   * counts.
   */
  static String opened(String policy) {
    Map<String, List<String>> directives = new LinkedHashMap<>();
    for (String directive : policy.split(";")) {
      List<String> words = Arrays.stream(directive.strip().split("\\s+")).toList();
      if (!words.get(0).isEmpty()) {
        directives.putIfAbsent(
            words.get(0).toLowerCase(Locale.ROOT), words.subList(1, words.size()));
      }
    }
    List<String> usual = directives.getOrDefault("default-src", List.of());
    NEEDED.forEach(name -> directives.put(name, withOwn(directives.getOrDefault(name, usual))));
    return String.join("; ", directives.entrySet().stream().map(ContentPolicy::written).toList());
  }

  private static List<String> withOwn(List<String> sources) {
    List<String> opened = new ArrayList<>(sources);
    opened.remove(NONE);
    if (!opened.contains(OWN)) {
      opened.add(OWN);
    }
    return opened;
  }

  private static String written(Map.Entry<String, List<String>> directive) {
    return (directive.getKey() + " " + String.join(" ", directive.getValue())).strip();
  }
}
