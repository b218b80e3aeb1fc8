package digest.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import digest.model.Byline;
import digest.model.Count;
import digest.model.Language;
import digest.model.Level;
import digest.model.PartialDate;
import digest.model.Role;
import digest.model.Site;
import digest.model.Stage;
import digest.model.Step;
import digest.model.Translates;
import digest.testing.Articles;
import digest.testing.Furniture;
import digest.testing.Rendered;
import digest.testing.Sites;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RendererTest {
  @Test
  void emptySiteHasItsPages() {
    assertThat(Rendered.of(Sites.site().build())).containsKeys("index.html", "zh/index.html");
  }

  @Test
  void fullSiteIsMadeOfTheWordsThatAreCheckedFor() {
    assertThat(Rendered.of(full())).containsKey("both/articles/first/index.html");
  }

  @Test
  void siteWithoutABaseUrlHasNoFeedsAndNoSitemap() {
    Site site = Sites.site().articles(Articles.article("a")).withoutBaseUrl().build();
    assertThat(Rendered.of(site).keySet())
        .contains("robots.txt")
        .noneMatch(path -> path.endsWith(".xml"));
  }

  @Test
  void robotsNameTheSitemapBelowTheBaseUrl() {
    Site site = Sites.site().baseUrl("https://example.org/digest/").build();
    assertThat(Rendered.of(site).get("robots.txt"))
        .isEqualTo("User-agent: *\nAllow: /\nSitemap: https://example.org/digest/sitemap.xml\n");
  }

  @Test
  void robotsNameNoSitemapWhereThereIsNone() {
    Site site = Sites.site().withoutBaseUrl().build();
    assertThat(Rendered.of(site).get("robots.txt")).isEqualTo("User-agent: *\nAllow: /\n");
  }

  @Test
  void notFoundPageLinksFromTheRootOfItsHost() {
    Site site = Sites.site().baseUrl("https://example.org/digest/").build();
    assertThat(page(site, "404", "${page.assets} ${page.home}", "404.html"))
        .isEqualTo("/digest/assets/ /digest/index.html");
  }

  @Test
  void otherPagesLinkRelatively() {
    Site site = Sites.of(Articles.article("a"));
    assertThat(page(site, "article", "${page.assets} ${page.home}", "zh/articles/a/index.html"))
        .isEqualTo("../../../assets/ ../../index.html");
  }

  @Test
  void canonicalStandsBelowTheBaseUrl() {
    Site site =
        Sites.site()
            .articles(Articles.article("a").untranslated())
            .baseUrl("https://example.org/digest/")
            .build();
    assertThat(page(site, "article", "${page.canonical}", "en/articles/a/index.html"))
        .isEqualTo("https://example.org/digest/zh/articles/a/");
  }

  @Test
  void withoutABaseUrlThereIsNoCanonical() {
    Site site = Sites.site().withoutBaseUrl().build();
    assertThat(page(site, "home", "${(page.canonical??)?c}", "zh/index.html")).isEqualTo("false");
  }

  @Test
  void editionsLeadToTheSamePage() {
    Site site = Sites.of(Articles.article("a"));
    assertThat(
            page(
                site,
                "article",
                "<#list page.editions as e>${e.code} ${e.href} ${e.current}<#sep>; </#list>",
                "en/articles/a/index.html"))
        .isEqualTo(
            "zh ../../../zh/articles/a/index.html false; en index.html true;"
                + " both ../../../both/articles/a/index.html false");
  }

  @Test
  void editionSwitchedOffIsNotOffered() {
    Site site = Sites.site().withoutParallel().build();
    assertThat(page(site, "home", "<#list page.editions as e>${e.code} </#list>", "en/index.html"))
        .isEqualTo("zh en ");
  }

  @Test
  void emptySectionIsNotInTheNavigation() {
    Site site = Sites.site().topics("steel").build();
    assertThat(
            page(site, "home", "<#list page.navigation as n>${n.text} </#list>", "zh/index.html"))
        .isEqualTo("nav.home nav.topics nav.archive nav.about ");
  }

  @Test
  void missingTranslationIsNoticedOnceAndNotAtEveryBlock() {
    Site site = Sites.of(Articles.article("a").zhBody("一。\n\n二。\n").untranslated());
    assertThat(
            page(
                site,
                "article",
                "${notice!} ${(original.href)!}<#list blocks as b> ${b.badge!'-'}</#list>",
                "en/articles/a/index.html"))
        .isEqualTo("notice.untranslated ../../../zh/articles/a/index.html - -");
  }

  @Test
  void missingBlockHasABadgeInBothLanguages() {
    Site site = Sites.of(Articles.article("a").zhBody("一。\n\n二。\n").enBody("One.\n"));
    String template = "<#list blocks as b>${b.badge!'-'} </#list>";
    assertThat(page(site, "article", template, "en/articles/a/index.html"))
        .isEqualTo("- badge.missing ");
    assertThat(page(site, "article", template, "zh/articles/a/index.html"))
        .isEqualTo("- badge.missing ");
  }

  @Test
  void blockHasOneAddressInEveryEdition() {
    Site site =
        Sites.of(Articles.article("a").zhBody("一。\n\n---\n\n一。\n").enBody("A\n\n---\n\nB\n"));
    String template = "<#list blocks as b>${b.address} </#list>";
    Map<String, String> files =
        Rendered.of(site, Furniture.plain().template("article", template).build());
    assertThat(files.get("zh/articles/a/index.html"))
        .isEqualTo(files.get("en/articles/a/index.html"))
        .isEqualTo(files.get("both/articles/a/index.html"))
        .matches("b-[0-9a-f]{8} b-[0-9a-f]{8} b-[0-9a-f]{8}-2 ");
  }

  @Test
  void relatedArticlesAreThoseTheEditorsNamedThenTheNewestOfItsTopics() {
    Articles own = Articles.article("own").topics("steel").related("named", "own");
    Sites sites =
        Sites.site().topics("steel").articles(own, Articles.article("named").date("1990"));
    IntStream.range(0, 5)
        .mapToObj(i -> Articles.article("t-" + i).topics("steel"))
        .forEach(sites::articles);
    assertThat(
            page(
                sites.build(),
                "article",
                "<#list related as r>${r.href} </#list>",
                "zh/articles/own/index.html"))
        .isEqualTo("../named/index.html ../t-0/index.html ../t-1/index.html ../t-2/index.html ");
  }

  @Test
  void placesOfOneNameAreToldApart() {
    Site site =
        Sites.site()
            .region("wuwei-gansu", "武威", "Wuwei", Level.CITY, "")
            .region("wuwei-anhui", "无为", "Wuwei", Level.COUNTY, "")
            .articles(Articles.article("a").regions("wuwei-gansu", "wuwei-anhui"))
            .build();
    assertThat(
            page(
                site,
                "region",
                "<#list regions as r>${r.other} </#list>",
                "en/regions/wuwei-gansu/index.html"))
        .isEqualTo("无为 ");
  }

  @Test
  void nameOfAnImageIsEncodedInItsAddress() {
    Site site = Sites.of(Articles.article("a").zhBody("![字](图1%#.jpg)\n").images("图1%#.jpg"));
    Map<String, String> files = Rendered.of(site);
    assertThat(files.get("zh/feed.xml"))
        .contains("src=\"https://example.org/media/a/%E5%9B%BE1%25%23.jpg\"");
  }

  @Test
  void structuredDataIsNotBrokenByATitle() {
    Site site = Sites.of(Articles.article("a").zh("</script><b>", "\"摘要\"", "文。\n"));
    assertThat(page(site, "article", "${page.structured}", "zh/articles/a/index.html"))
        .doesNotContain("<", ">");
  }

  @Test
  void aThousandArticlesOfOneTopicAreMadeInSeconds() {
    Sites sites = Sites.site().topics("steel").baseUrl("https://example.org/");
    IntStream.range(0, 1000)
        .mapToObj(i -> Articles.article("a-" + i).topics("steel"))
        .forEach(sites::articles);
    Site site = sites.build();
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Rendered.of(site));
  }

  private static String page(Site site, String template, String text, String path) {
    return Rendered.of(site, Furniture.plain().template(template, text).build()).get(path);
  }

  /** Something of everything. */
  static Site full() {
    Step asked = new Step(Stage.QUESTION, Optional.empty(), Map.of());
    Step researched =
        new Step(
            Stage.RESEARCH, PartialDate.parse("2023-04"), Map.of(Count.GROUPS, 1, Count.DAYS, 3));
    return Sites.site()
        .topics("steel", "money")
        .region("hubei", "湖北", "Hubei", Level.PROVINCE, "")
        .region("wuhan", "武汉", "Wuhan", Level.CITY, "hubei")
        .cluster("centre", "中部", "Centre", "hubei")
        .mechanism("seminar", "座谈", "Seminar")
        .person("li-si", "李四", "Li Si")
        .outlet("rmzxb", "人民政协报", "CPPCC Daily")
        .term("zhengxie", "政协", "CPPCC")
        .about(Language.ZH, "见[钢](topic:steel)。\n")
        .pageSize(1)
        .articles(
            Articles.article("first")
                .topics("steel")
                .regions("wuhan")
                .mechanisms("seminar")
                .people("li-si")
                .speaker("li-si")
                .outlet("rmzxb")
                .headline("大标题")
                .bylines(new Byline(Role.REPORTER, "毛丽萍"))
                .updated("2026-11-19")
                .figure(Language.ZH, "funding", "9.36亿元", "经费")
                .figure(Language.ZH, "labs", "7家", "实验室")
                .figure(Language.EN, "funding", "RMB 936 million", "Funding")
                .steps(asked, researched)
                .stepTexts(Language.ZH, "问", "查")
                .stepTexts(Language.EN, "Asked")
                .zhBody(
                    "## 题\n\n文[^1]。见[二](article:second)、[词](term:zhengxie)。\n\n三。\n\n[^1]: 注。\n")
                .enBody("## Title\n\nText[^1].\n\n> Extra\n\n[^1]: Note.\n")
                .stamped(
                    new Translates(
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        List.of(),
                        List.of("00000000"))),
            Articles.article("second").topics("steel", "money").regions("centre").date("2022"),
            Articles.article("third").date("").untranslated().topics("steel"),
            Articles.article("fourth").draft())
        .build();
  }
}
