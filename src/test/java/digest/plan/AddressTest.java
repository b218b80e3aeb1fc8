package digest.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
  private static final List<String> PATHS =
      List.of(
          "index.html",
          "404.html",
          "zh/index.html",
          "en/index.html",
          "zh/articles/a/index.html",
          "zh/articles/b/index.html",
          "en/topics/steel/page/2/index.html",
          "both/articles/a/index.html",
          "zh/feed.xml",
          "media/a/a.1.jpg",
          "assets/site.css");

  @Test
  void everyFileIsReachedFromEveryOther() {
    for (String from : PATHS) {
      for (String to : PATHS) {
        assertThat(Address.resolve(from, Address.relative(from, to))).isEqualTo(to);
      }
    }
  }

  @Test
  void browserGoesWhereWeDo() {
    URI base = URI.create("https://example.org/sub/");
    for (String from : PATHS) {
      for (String to : PATHS) {
        assertThat(base.resolve(from).resolve(Address.relative(from, to)))
            .isEqualTo(base.resolve(to));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, zh/index.html, zh/index.html",
    "zh/index.html, index.html, ../index.html",
    "zh/index.html, zh/index.html, index.html",
    "zh/a/index.html, en/a/index.html, ../../en/a/index.html",
    "zh/a/index.html, zh/ab/index.html, ../ab/index.html"
  })
  void relativeAddressIsAsShortAsCanBe(String from, String to, String href) {
    assertThat(Address.relative(from, to)).isEqualTo(href);
  }

  @ParameterizedTest
  @CsvSource({
    "zh/index.html, zh/",
    "index.html, ''",
    "zh/feed.xml, zh/feed.xml",
    "404.html, 404.html",
    "media/a/myindex.html, media/a/myindex.html"
  })
  void publishedAddressLeavesTheIndexToTheServer(String path, String published) {
    assertThat(Address.published(path)).isEqualTo(published);
  }

  @ParameterizedTest
  @CsvSource({
    "a.1.jpg, a.1.jpg",
    "a b.jpg, a%20b.jpg",
    "100%.jpg, 100%25.jpg",
    "a#1.jpg, a%231.jpg",
    "a?.jpg, a%3F.jpg",
    "图.jpg, %E5%9B%BE.jpg",
    "𠮷.jpg, %F0%A0%AE%B7.jpg",
    "a(1)+~.jpg, a(1)+~.jpg"
  })
  void whatAnAddressCannotHoldIsPercentEncoded(String name, String encoded) {
    assertThat(Address.encode(name)).isEqualTo(encoded);
  }
}
