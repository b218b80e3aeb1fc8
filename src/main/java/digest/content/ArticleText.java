package digest.content;

import digest.content.schema.Reading;
import digest.content.schema.Values;
import digest.content.yaml.Characters;
import digest.content.yaml.Node;
import digest.content.yaml.Node.Mapping;
import digest.content.yaml.Yaml;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import digest.model.Allow;
import digest.model.Figure;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One file of an article, its header read.
 *
 * @param bodyStart where the Markdown begins, in UTF-16 units
 * @param allows rules silenced for parts of the header
 */
record ArticleText(SourceText source, int bodyStart, Values values, List<Allow> allows) {
  static final Rule BODY_MISSING =
      Rule.error("body-missing", "An article has a header and no text.");
  static final Rule UPDATED = Rule.error("updated", "An article was updated before it was added.");
  static final Rule YEAR_FOLDER =
      Rule.warning("year-folder", "An article does not stand in the folder of its year.");
  static final Rule INFERRED_ABSENT =
      Rule.warning("inferred-absent", "A fact is said to be inferred, but is not there.");

  /** Nothing if the header could not be read at all. What is wrong in it is reported. */
  static Optional<ArticleText> read(SourceText source, Reading reading) {
    Diagnostics problems = new Diagnostics();
    Optional<FrontMatter> found = Optional.empty();
    Optional<Node> header = Optional.empty();
    if (Characters.check(source, 0, source.text().length(), problems)) {
      found = FrontMatter.find(source, problems);
      header = found.flatMap(at -> Yaml.read(source, at.start(), at.end(), problems));
    }
    reading.report(problems);
    int bodyStart = found.map(FrontMatter::bodyStart).orElse(0);
    List<Allow> allows =
        header.map(node -> HeaderRemarks.allows(source, bodyStart, node)).orElse(List.of());
    return header
        .flatMap(node -> mapping(node, reading))
        .map(
            node ->
                new ArticleText(
                    source,
                    bodyStart,
                    Values.read(Header.FIELDS, node, source.span(0, 3), reading),
                    allows))
        .map(text -> text.checked(reading));
  }

  private static Optional<Mapping> mapping(Node node, Reading reading) {
    if (node.isLeftOut()) {
      return Optional.of(new Mapping(node.span(), List.of()));
    }
    if (node instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    reading.report(
        Yaml.SYNTAX.at(
            node.span().source().span(node.span().start(), node.span().start()),
            "the header is not made of lines `key: value`",
            "each line begins with a key, an English colon and a space, such as `title: …`"));
    return Optional.empty();
  }

  private ArticleText checked(Reading reading) {
    if (!reading.isDraft() && isBlank(source.text(), bodyStart)) {
      Span end = source.span(Math.max(bodyStart - 1, 0), Math.max(bodyStart - 1, 0));
      reading.report(
          BODY_MISSING.at(
              end, "there is no text below the header", "write the digest itself below this line"));
    }
    checkFigureIds(reading);
    checkUpdated(reading);
    checkInferred(reading);
    return this;
  }

  private static boolean isBlank(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == text.length();
  }

  private void checkFigureIds(Reading reading) {
    Set<String> seen = new HashSet<>();
    for (Figure figure : values.list(Header.FIGURES)) {
      if (!seen.add(figure.id())) {
        reading.report(
            Entries.DUPLICATE_ID.at(
                figure.value().span(),
                "two figures have the id `" + figure.id() + "`",
                "give this one another id, here and in the other language"));
      }
    }
  }

  private void checkUpdated(Reading reading) {
    values
        .get(Header.UPDATED)
        .filter(updated -> values.get(Header.ADDED).filter(updated::isBefore).isPresent())
        .ifPresent(
            updated ->
                reading.report(
                    UPDATED.at(
                        values.span(Header.UPDATED),
                        "`updated` is "
                            + updated
                            + ", before `added`, which is "
                            + values.require(Header.ADDED),
                        "correct one of the two dates")));
  }

  private void checkInferred(Reading reading) {
    for (String fact : values.list(Header.INFERRED)) {
      if (values.entry(Header.FIELDS.named(fact)).isEmpty()) {
        reading.report(
            INFERRED_ABSENT.at(
                values.span(Header.INFERRED),
                "`inferred` names `" + fact + "`, but the article has no `" + fact + "`",
                "add it, or take it out of this list"));
      }
    }
  }
}
