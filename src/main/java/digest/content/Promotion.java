package digest.content;

import digest.content.FileNames.ImagePart;
import digest.content.FileNames.Part;
import digest.content.FileNames.TextPart;
import digest.content.schema.Known;
import digest.content.schema.Reading;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import digest.model.Language;
import digest.model.PartialDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A draft on its way to the articles: where its files would stand, and what its Chinese file would
 * say. Whoever looks for problems reads the files as if they stood there already, and tells them
 * where they stand now.
 */
public final class Promotion {
  /** Where a draft without a date is looked at. That is an error, so it never gets there. */
  private static final String NO_YEAR = "1000";

  private final String id;
  private final String folder;
  private final SortedMap<String, String> moves = new TreeMap<>();
  private final Map<String, SourceText> drafts = new TreeMap<>();
  private final Optional<Edit> edit;

  private Promotion(String id, String folder, Optional<Edit> edit) {
    this.id = id;
    this.folder = folder;
    this.edit = edit;
  }

  /** The ids of all drafts among these paths: of whatever has a text in either language. */
  public static SortedSet<String> drafts(Collection<String> paths) {
    SortedSet<String> ids = new TreeSet<>();
    for (String path : paths) {
      draft(path).filter(TextPart.class::isInstance).ifPresent(part -> ids.add(part.id()));
    }
    return ids;
  }

  /**
   * @param sources of the whole content
   * @param added the day on which it joins the digest
   */
  public static Promotion of(String id, Sources sources, LocalDate added) {
    Optional<SourceText> chinese =
        sources.texts().stream().filter(text -> isChinese(text.path(), id)).findFirst();
    String year =
        chinese.flatMap(Promotion::date).map(date -> String.valueOf(date.year())).orElse(NO_YEAR);
    Promotion promotion =
        new Promotion(
            id,
            FileNames.ARTICLES + year + "/",
            chinese.flatMap(text -> Edit.set(text, Header.ADDED, added.toString())));
    sources.texts().forEach(text -> promotion.add(text.path(), text));
    sources.others().forEach(path -> promotion.add(path, new SourceText(path, "")));
    sources.unreadable().forEach(path -> promotion.add(path, new SourceText(path, "")));
    return promotion;
  }

  private void add(String path, SourceText text) {
    draft(path)
        .filter(part -> part.id().equals(id))
        .ifPresent(
            part -> {
              String to = folder + name(part);
              moves.put(path, to);
              drafts.put(to, text);
            });
  }

  private static Optional<Part> draft(String path) {
    return path.startsWith(FileNames.DRAFTS) ? FileNames.part(path) : Optional.empty();
  }

  private static boolean isChinese(String path, String id) {
    return draft(path)
        .filter(
            part ->
                part instanceof TextPart text
                    && text.language() == Language.ZH
                    && text.id().equals(id))
        .isPresent();
  }

  private static String name(Part part) {
    return part instanceof TextPart text
        ? text.id() + "." + text.language().code() + ".md"
        : ((ImagePart) part).name();
  }

  private static Optional<PartialDate> date(SourceText chinese) {
    return ArticleText.read(chinese, new Reading(Language.ZH, true, Known.NOTHING))
        .flatMap(text -> text.values().get(Header.DATE));
  }

  public String id() {
    return id;
  }

  /** Where each file of the draft goes, sorted. */
  public SortedMap<String, String> moves() {
    return Collections.unmodifiableSortedMap(moves);
  }

  /** Whether each file has a place of its own to go to. */
  public boolean isPlain() {
    return drafts.size() == moves.size();
  }

  /** The line that says when it joined the digest; nothing if the header cannot take it. */
  public Optional<Edit> edit() {
    return edit;
  }

  /** The text of a file as it would stand among the articles; others stay as they are. */
  public SourceText promoted(SourceText text) {
    SourceText said = edit.filter(one -> one.source() == text).map(Edit::edited).orElse(text);
    return moves.containsKey(text.path())
        ? new SourceText(moves.get(text.path()), said.text())
        : text;
  }

  public String promoted(String path) {
    return moves.getOrDefault(path, path);
  }

  /** Whether this is a problem of the draft, read as an article. */
  public boolean concerns(Diagnostic problem) {
    String path = problem.span().source().path();
    return drafts.containsKey(path) || moves.containsKey(path);
  }

  /** A problem of the article as one of the draft: where its author finds it. */
  public Diagnostic asOfDraft(Diagnostic problem) {
    SourceText draft = drafts.get(problem.span().source().path());
    if (draft == null) {
      return problem;
    }
    return new Diagnostic(
        problem.severity(),
        problem.code(),
        span(draft, problem.span()),
        there(problem.message()),
        there(problem.hint()),
        problem.other().map(this::inDraft));
  }

  private Span inDraft(Span span) {
    SourceText draft = drafts.get(span.source().path());
    return draft == null ? span : span(draft, span);
  }

  private Span span(SourceText draft, Span span) {
    boolean changed = edit.filter(one -> one.source() == draft).isPresent();
    int start = changed ? edit.get().before(span.start()) : span.start();
    int end = changed ? edit.get().before(span.end()) : span.end();
    int length = draft.text().length();
    return draft.span(Math.min(start, length), Math.min(Math.max(start, end), length));
  }

  private String there(String sentence) {
    String said = sentence;
    for (Map.Entry<String, String> move : moves.entrySet()) {
      said = said.replace(move.getValue(), move.getKey());
    }
    return said;
  }
}
