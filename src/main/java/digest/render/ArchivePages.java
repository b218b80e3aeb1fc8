package digest.render;

import digest.model.Article;
import digest.model.PartialDate;
import digest.plan.Subject;
import digest.render.page.ArchivePage;
import digest.render.page.ArchivePage.Period;
import digest.render.page.Card;
import digest.render.page.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the list of all articles by month; partial dates stand under what is known of them. */
final class ArchivePages {
  private ArchivePages() {}

  static ArchivePage of(View view) {
    String title = Pagers.title(view, view.say("archive.title"));
    String description = view.say("description.archive");
    List<Link> trail = List.of(new Link(view.href(view.page().path()), view.say("archive.title")));
    return new ArchivePage(
        new Frames(view)
            .frame(title, description, trail, Structured.collection(view, title, description)),
        periods(view),
        view.page().listing().total(),
        Pagers.of(view, Subject.Archive::new));
  }

  private static List<Period> periods(View view) {
    Map<PartialDate, List<Card>> periods = new LinkedHashMap<>();
    for (Article article : view.page().listing().articles()) {
      PartialDate month = new PartialDate(article.date().year(), article.date().month(), 0);
      periods.computeIfAbsent(month, m -> new ArrayList<>()).add(view.card(article));
    }
    return periods.entrySet().stream()
        .map(period -> new Period(view.date(period.getKey()), List.copyOf(period.getValue())))
        .toList();
  }
}
