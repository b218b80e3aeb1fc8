package digest.model;

/** An entry of a vocabulary: an id for ever, and a name in each language. */
public interface Entity {
  String id();

  Bilingual name();
}
