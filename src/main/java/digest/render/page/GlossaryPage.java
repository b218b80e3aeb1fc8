package digest.render.page;

import java.util.List;
import java.util.Optional;

/** {@code glossary.ftlh}: the terms, in the order of the Chinese. */
public record GlossaryPage(Frame page, List<TermView> terms) {
  /** A term with its preferred rendering, others that will do, and those to avoid. */
  public record TermView(
      String id,
      String zh,
      String en,
      List<String> accept,
      List<String> avoid,
      Optional<String> note) {}
}
