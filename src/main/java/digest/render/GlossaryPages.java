package digest.render;

import digest.model.Term;
import digest.render.page.GlossaryPage;
import digest.render.page.GlossaryPage.TermView;
import digest.render.page.Link;
import java.util.List;

/** Makes the list of terms. */
final class GlossaryPages {
  private GlossaryPages() {}

  static GlossaryPage of(View view) {
    String title = view.say("glossary.title");
    String description = view.say("description.glossary");
    List<Link> trail = List.of(new Link(view.href(view.page().path()), title));
    Structured structured =
        Structured.of(
            Json.of("DefinedTermSet")
                .put("name", title)
                .put("description", description)
                .put("inLanguage", view.language().tag())
                .put("url", view.absolute(view.page().path())));
    return new GlossaryPage(
        new Frames(view).frame(title, description, trail, structured),
        view.site().glossary().all().stream().map(term -> term(view, term)).toList());
  }

  private static TermView term(View view, Term term) {
    return new TermView(
        term.id(),
        term.name().zh(),
        term.name().en(),
        term.accept(),
        term.avoid(),
        term.note().map(note -> note.in(view.language())));
  }
}
