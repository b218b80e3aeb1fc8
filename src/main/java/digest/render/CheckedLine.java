package digest.render;

import digest.model.Language;
import digest.model.Review;
import digest.model.Review.Tally;
import java.util.ArrayList;
import java.util.List;

/** One line on what was checked of an article, and how its translation stands. */
final class CheckedLine {
  private final View view;
  private final Language language;

  private CheckedLine(View view, Language language) {
    this.view = view;
    this.language = language;
  }

  static String of(View view, Language language, Review review, boolean translated) {
    CheckedLine line = new CheckedLine(view, language);
    List<String> parts = new ArrayList<>();
    line.add("checked.print", review.print(), parts);
    line.add("checked.figures", review.figures(), parts);
    line.add("checked.names", review.names(), parts);
    line.add("checked.terms", review.terms(), parts);
    String state = line.state(review, translated);
    return parts.isEmpty()
        ? state
        : line.say("checked.line", String.join(line.say("checked.and"), parts)) + state;
  }

  /** Nothing where nothing was compared. */
  private void add(String key, Tally tally, List<String> parts) {
    if (tally.all() > 0) {
      boolean all = tally.sound() == tally.all();
      parts.add(all ? say(key, tally.all()) : say(key + ".some", tally.sound(), tally.all()));
    }
  }

  private String state(Review review, boolean translated) {
    if (!translated) {
      return say("checked.untranslated");
    } else if (review.missing() > 0) {
      return review.stale() > 0
          ? say("checked.behind", review.missing(), review.stale())
          : say("checked.missing", review.missing());
    }
    return review.stale() > 0 ? say("checked.stale", review.stale()) : read(review.read());
  }

  private String read(Tally read) {
    if (read.sound() == read.all()) {
      return say("checked.current");
    }
    return read.sound() == 0
        ? say("checked.unread")
        : say("checked.unread.some", read.all() - read.sound(), read.all());
  }

  private String say(String key, Object... arguments) {
    return view.sayIn(language, key, arguments);
  }
}
