package digest.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import digest.model.Article;
import digest.model.Level;
import digest.model.Region;
import digest.model.Site;
import digest.testing.Articles;
import digest.testing.Sites;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelatedTest {
  @Test
  void articleBelongsToEveryRegionAroundItsOwn() {
    Related related = related(Articles.article("a").regions("hanyang"));
    assertThat(List.of("hanyang", "wuhan", "hubei"))
        .allSatisfy(id -> assertThat(ids(related, id)).containsExactly("a"));
  }

  @Test
  void articleOfAProvinceDoesNotBelongToItsCities() {
    assertThat(ids(related(Articles.article("a").regions("hubei")), "wuhan")).isEmpty();
  }

  @Test
  void articleOfAClusterBelongsToItsMembers() {
    Related related = related(Articles.article("a").regions("jingjinji"));
    assertThat(List.of("beijing", "hebei"))
        .allSatisfy(id -> assertThat(ids(related, id)).containsExactly("a"));
  }

  @Test
  void clusterShowsWhatItsMembersShow() {
    assertThat(ids(related(Articles.article("a").regions("baoding")), "jingjinji"))
        .containsExactly("a");
  }

  @Test
  void articleStandsOnceInAListHoweverManyWaysLeadThere() {
    assertThat(ids(related(Articles.article("a").regions("hanyang", "wuhan", "hubei")), "hubei"))
        .containsExactly("a");
  }

  @Test
  void articleThatNamesATopicTwiceStandsOnceInItsList() {
    assertThat(
            related(Articles.article("a").topics("steel", "steel"))
                .articles(Section.TOPICS, "steel"))
        .hasSize(1);
  }

  @Test
  void speakerIsAmongThePeople() {
    Site site =
        Sites.site()
            .person("li-si", "李四", "Li Si")
            .articles(Articles.article("a").speaker("li-si"))
            .build();
    assertThat(new Related(site).articles(Section.PEOPLE, "li-si")).hasSize(1);
  }

  @Test
  void listsKeepTheOrderOfTheSite() {
    Related related =
        related(
            Articles.article("b").date("2020").regions("wuhan"),
            Articles.article("a").date("2020").regions("hubei"),
            Articles.article("c").date("2021").regions("hanyang"));
    assertThat(ids(related, "hubei")).containsExactly("c", "a", "b");
  }

  @Test
  void regionWithoutArticlesHasAnEmptyList() {
    assertThat(ids(related(), "hubei")).isEmpty();
  }

  @Test
  void trailLeadsFromTheOutermostRegionDown() {
    assertThat(related().trail("hanyang"))
        .extracting(Region::id)
        .containsExactly("hubei", "wuhan", "hanyang");
  }

  @Test
  void clustersOfAMemberAreKnown() {
    assertThat(related().clusters("hebei")).extracting(Region::id).containsExactly("jingjinji");
  }

  @Test
  void neighboursAreTheNextInTime() {
    Site site =
        Sites.of(
            Articles.article("old").date("2021"),
            Articles.article("middle").date("2022"),
            Articles.article("new").date("2023"));
    Neighbours neighbours = Planner.plan(site, List.of()).neighbours();
    Article middle = site.article("middle").orElseThrow();
    assertThat(neighbours.earlier(middle)).map(Article::id).contains("old");
    assertThat(neighbours.later(middle)).map(Article::id).contains("new");
  }

  @Test
  void onlyArticleHasNoNeighbours() {
    Site site = Sites.of(Articles.article("a"));
    Neighbours neighbours = Planner.plan(site, List.of()).neighbours();
    Article only = site.newestFirst().get(0);
    assertThat(neighbours.earlier(only)).isEmpty();
    assertThat(neighbours.later(only)).isEmpty();
  }

  @Test
  void tenThousandArticlesArePlannedInSeconds() {
    Sites sites = regions();
    IntStream.range(0, 10_000)
        .forEach(
            i -> sites.articles(Articles.article("a-" + i).topics("steel").regions("hanyang")));
    Site site = sites.build();
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Planner.plan(site, List.of()));
  }

  private static Related related(Articles... articles) {
    return new Related(regions().articles(articles).build());
  }

  private static Sites regions() {
    return Sites.site()
        .topics("steel")
        .region("hubei", "湖北", "Hubei", Level.PROVINCE, "")
        .region("wuhan", "武汉", "Wuhan", Level.CITY, "hubei")
        .region("hanyang", "汉阳", "Hanyang", Level.COUNTY, "wuhan")
        .region("beijing", "北京", "Beijing", Level.PROVINCE, "")
        .region("hebei", "河北", "Hebei", Level.PROVINCE, "")
        .region("baoding", "保定", "Baoding", Level.CITY, "hebei")
        .cluster("jingjinji", "京津冀", "Jing-Jin-Ji", "beijing", "hebei");
  }

  private static List<String> ids(Related related, String region) {
    return related.articles(Section.REGIONS, region).stream().map(Article::id).toList();
  }
}
