package digest.render;

import digest.markdown.Addresses;
import digest.plan.Address;
import digest.plan.Section;
import digest.plan.Subject;
import java.util.Optional;

/** Addresses of what a text links to, seen from the page that shows the text. */
final class PageAddresses implements Addresses {
  private final View view;
  private final String article;
  private final String prefix;

  /**
   * @param article the id of the article, whose images these are
   * @param prefix tells apart the ids of two languages on one page; may be empty
   */
  PageAddresses(View view, String article, String prefix) {
    this.view = view;
    this.article = article;
    this.prefix = prefix;
  }

  @Override
  public Optional<String> link(String scheme, String id) {
    return switch (scheme) {
      case "article" -> href(view.site().article(id).isPresent(), new Subject.ArticleText(id));
      case "topic" -> entity(Section.TOPICS, id);
      case "region" -> entity(Section.REGIONS, id);
      case "mechanism" -> entity(Section.MECHANISMS, id);
      case "person" -> entity(Section.PEOPLE, id);
      case "term" ->
          href(view.site().glossary().contains(id), new Subject.Glossary())
              .map(href -> href + "#" + id);
      default -> Optional.empty();
    };
  }

  private Optional<String> entity(Section section, String id) {
    return href(view.vocabulary(section).contains(id), new Subject.EntityPage(section, id, 1));
  }

  private Optional<String> href(boolean known, Subject subject) {
    return known ? Optional.of(view.href(subject)) : Optional.empty();
  }

  @Override
  public String image(String target) {
    boolean elsewhere = target.contains(":");
    return elsewhere
        ? Addresses.AS_WRITTEN.image(target)
        : view.href("media/" + article + "/" + Address.encode(target));
  }

  @Override
  public String id(String local) {
    return prefix + local;
  }
}
