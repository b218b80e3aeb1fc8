package digest.render;

import digest.diagnostic.SourceText;
import digest.markdown.Addresses;
import digest.markdown.Markdown;
import digest.model.Article;
import digest.model.Language;
import digest.model.Outlet;
import digest.render.page.AboutPage;
import digest.render.page.AboutPage.OutletView;
import digest.render.page.Link;
import digest.render.page.Markup;
import java.util.List;
import java.util.Optional;

/** Makes the page about the site. */
final class AboutPages {
  private AboutPages() {}

  static AboutPage of(View view) {
    String title = view.say("about.title");
    String description = view.say("description.about");
    List<Link> trail = List.of(new Link(view.href(view.page().path()), title));
    Json about =
        Json.of("AboutPage")
            .put("name", title)
            .put("inLanguage", view.language().tag())
            .put("url", view.absolute(view.page().path()));
    List<Article> all = view.site().newestFirst();
    return new AboutPage(
        new Frames(view).frame(title, description, trail, Structured.of(about)),
        text(view),
        all.size(),
        (int) all.stream().filter(article -> article.in(Language.EN).isPresent()).count(),
        view.site().outlets().all().stream().map(outlet -> outlet(view, outlet)).toList());
  }

  private static Optional<Markup> text(View view) {
    Addresses addresses = new PageAddresses(view, "", "");
    return Optional.ofNullable(view.site().about().get(view.language()))
        .map((SourceText text) -> new Markup(Markdown.parse(text, 0).html(addresses)));
  }

  private static OutletView outlet(View view, Outlet outlet) {
    return new OutletView(
        outlet.name().in(view.language()),
        outlet.name().in(view.language().other()),
        view.language().other().tag(),
        outlet.about().in(view.language()));
  }
}
