package digest.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * A small site of which every file says which version it is, so that half a file gives itself away.
 */
record Version(int number) {
  private static final int LINES = 200;

  /** Pages that change, pages that stay, and pages that come and go. */
  Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    for (int i = 0; i < 80; i++) {
      add(pages, "zh/" + i + "/index.html", number);
      add(pages, "assets/" + i + ".css", 0);
      add(pages, (number % 2 == 0 ? "even/" : "odd/deep/") + i % 40 + "/" + i + ".html", number);
    }
    return pages;
  }

  Summary build(SiteWriter out) throws IOException {
    for (Map.Entry<String, String> page : pages().entrySet()) {
      out.write(page.getKey(), page.getValue().getBytes(UTF_8));
    }
    return out.commit();
  }

  /** Whether this is all of some version of that page. */
  static boolean isWhole(String path, String text) {
    String[] words = text.split(" ", 2);
    return words[0].matches("[0-9]+") && text.equals(page(path, Integer.parseInt(words[0])));
  }

  private static void add(Map<String, String> pages, String path, int number) {
    pages.put(path, page(path, number));
  }

  private static String page(String path, int number) {
    return (number + " is the version of " + path + "\n").repeat(LINES);
  }
}
