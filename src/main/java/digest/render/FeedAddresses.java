package digest.render;

import digest.markdown.Addresses;
import digest.plan.Address;
import java.util.Optional;

/** Absolute addresses, for texts that are read away from the site. */
final class FeedAddresses implements Addresses {
  private final View view;
  private final PageAddresses page;

  FeedAddresses(View view, String article) {
    this.view = view;
    this.page = new PageAddresses(view, article, article + "-");
  }

  @Override
  public Optional<String> link(String scheme, String id) {
    return page.link(scheme, id).map(this::absolute);
  }

  @Override
  public String image(String target) {
    return target.contains(":") ? target : absolute(page.image(target));
  }

  /** Readers show several articles in one document, so an id names its article. */
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
