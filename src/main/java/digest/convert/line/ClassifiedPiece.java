package digest.convert.line;

import digest.convert.layout.ClassifiedLine;
import digest.convert.layout.Confidence;
import digest.convert.layout.Evidence;
import digest.convert.layout.LineRole;
import digest.convert.layout.Piece;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A piece, what it is, and why.
 *
 * @param text of its lines, put together
 */
public record ClassifiedPiece(
    Piece piece, String text, LineRole role, Confidence confidence, List<Evidence> evidence) {
  public ClassifiedPiece {
    Objects.requireNonNull(piece, "piece");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(confidence, "confidence");
    evidence = List.copyOf(evidence);
  }

  public Stream<ClassifiedLine> lines() {
    return lines(role);
  }

  /** Its lines, in another role than they were classified for. */
  public Stream<ClassifiedLine> lines(LineRole other) {
    return piece.lines().stream()
        .map(line -> new ClassifiedLine(line, other, confidence, evidence));
  }
}
