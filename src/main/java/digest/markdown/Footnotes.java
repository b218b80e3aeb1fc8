package digest.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import digest.model.BlockKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Numbers footnotes in order of first reference, and writes them after everything else. */
final class Footnotes {
  private final Reading reading;
  private final Map<FootnoteBlock, Note> notes = new IdentityHashMap<>();
  private final List<Note> ordered = new ArrayList<>();

  Footnotes(Reading reading) {
    this.reading = reading;
  }

  /** A definition that something refers to. */
  private static final class Note {
    private final FootnoteBlock definition;
    private final String id;
    private final int number;
    private final BlockWriter out;
    private int references;

    Note(FootnoteBlock definition, int number, BlockWriter out) {
      this.definition = definition;
      this.number = number;
      this.id = "note-" + number;
      this.out = out;
    }

    String reference(int count) {
      return id + "-ref" + (count == 1 ? "" : "-" + count);
    }
  }

  /** A raised number that leads to the note. */
  void refer(Footnote reference, BlockWriter out) {
    Note note = notes.computeIfAbsent(reference.getFootnoteBlock(), this::number);
    if (out.isInAlternative()) {
      return;
    }
    out.note();
    String id = note.reference(++note.references);
    out.markup("<sup");
    Attributes.id(id, out);
    out.markup("><a");
    Attributes.fragment(note.id, out);
    out.markup(" role=\"doc-noteref\">" + note.number + "</a></sup>");
  }

  private Note number(FootnoteBlock definition) {
    Note note = new Note(definition, ordered.size() + 1, reading.writer());
    ordered.add(note);
    return note;
  }

  /**
   * A note may refer to others, which then join the end; so the ways back are known only after all.
   */
  void write(BlockWalker walker, Raw raw) {
    for (int i = 0; i < ordered.size(); i++) {
      Note note = ordered.get(i);
      note.out.markup("<li");
      Attributes.id(note.id, note.out);
      note.out.markup(">\n");
      walker.children(note.definition, note.out);
    }
    for (Note note : ordered) {
      finish(note);
      BasedSequence chars = note.definition.getChars();
      reading.add(BlockKind.FOOTNOTE, 0, raw.from(chars), raw.to(chars), note.out);
    }
  }

  private static void finish(Note note) {
    boolean paragraph = note.out.takeBack("</p>\n");
    for (int i = 1; i <= note.references; i++) {
      note.out.markup(" <a");
      Attributes.fragment(note.reference(i), note.out);
      note.out.markup(" role=\"doc-backlink\">↩</a>");
    }
    note.out.markup(paragraph ? "</p>\n</li>\n" : "\n</li>\n");
  }
}
