package digest.render;

import digest.plan.Listing;
import digest.plan.Subject;
import digest.render.page.Link;
import digest.render.page.NavigationLink;
import digest.render.page.Pager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Makes the links between the pages of a long list. */
final class Pagers {
  /** How many pages before and after the current one are named, besides the first and the last. */
  private static final int AROUND = 3;

  private Pagers() {}

  static Pager of(View view, IntFunction<Subject> subject) {
    Listing listing = view.page().listing();
    List<NavigationLink> all = new ArrayList<>();
    for (int number = 1; number <= listing.pages(); number++) {
      if (number == 1 || number == listing.pages() || Math.abs(number - listing.page()) <= AROUND) {
        all.add(
            new NavigationLink(
                view.href(subject.apply(number)),
                Integer.toString(number),
                number == listing.page()));
      }
    }
    return new Pager(
        listing.page(),
        listing.pages(),
        link(view, subject, listing.page() - 1, listing),
        link(view, subject, listing.page() + 1, listing),
        all);
  }

  private static Optional<Link> link(
      View view, IntFunction<Subject> subject, int number, Listing listing) {
    return number < 1 || number > listing.pages()
        ? Optional.empty()
        : Optional.of(new Link(view.href(subject.apply(number)), view.say("archive.page", number)));
  }

  /** What the title of a further page adds, so that no two pages have the same. */
  static String title(View view, String title) {
    int number = view.page().listing().page();
    return number == 1 ? title : title + " · " + view.say("archive.page", number);
  }
}
