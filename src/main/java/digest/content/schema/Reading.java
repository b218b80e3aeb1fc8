package digest.content.schema;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Diagnostics;
import digest.model.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known while one file is read: in which language it is, whether it is a draft, which names
 * there are; and what was found wrong. Not safe to share between threads.
 */
public final class Reading {
  private static final int ENOUGH = 100;

  private final Language language;
  private final boolean draft;
  private final Known known;
  private final List<Diagnostic> problems = new ArrayList<>(0);
  private int errors;

  public Reading(Language language, boolean draft, Known known) {
    this.language = language;
    this.draft = draft;
    this.known = known;
  }

  /** For a file that both languages share. */
  public Reading(Known known) {
    this(Language.ZH, false, known);
  }

  public Language language() {
    return language;
  }

  public boolean isDraft() {
    return draft;
  }

  Known known() {
    return known;
  }

  public void report(Diagnostic diagnostic) {
    problems.add(diagnostic);
    errors += diagnostic.isError() ? 1 : 0;
  }

  public void report(Diagnostics diagnostics) {
    diagnostics.sorted().forEach(this::report);
  }

  /** How many errors were found so far; a value is sound if its reading adds none. */
  public int errors() {
    return errors;
  }

  /** Whether a group or list has had so many errors that nobody wants to read more of them. */
  boolean isEnoughSince(int before) {
    return errors - before >= ENOUGH;
  }

  public List<Diagnostic> problems() {
    return List.copyOf(problems);
  }
}
