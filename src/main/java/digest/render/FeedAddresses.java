package digest.render;

import digest.markdown.Addresses;
import digest.model.Language;
import digest.plan.Address;
import java.util.Optional;

/** Absolute addresses, for texts that are read away from the site. */
final class FeedAddresses implements Addresses {
  private final View view;
  private final PageAddresses page;

  /**
   * @param language of the text: a feed shows in Chinese what is not translated
   */
  FeedAddresses(View view, String article, Language language) {
    this.view = view;
    this.page = new PageAddresses(view, article, article + "-" + language.code() + "-");
  }

  @Override
  public Optional<String> link(String scheme, String id) {
    return page.link(scheme, id).map(this::absolute);
  }

  @Override
  public String image(String target) {
    String href = page.image(target);
    return target.contains(":") ? href : absolute(href);
  }

  /** Readers show several articles in one document, so an id names its article and its language. */
  @Override
  public String id(String local) {
    return page.id(local);
  }

  private String absolute(String href) {
    int mark = href.indexOf('#');
    String path = mark < 0 ? href : href.substring(0, mark);
    String fragment = mark < 0 ? "" : href.substring(mark);
    return view.absolute(Address.resolve(view.page().path(), path)).orElseThrow() + fragment;
  }
}
