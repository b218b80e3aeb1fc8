package digest.convert.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Files that are no text, by how they begin; each kind in an editor's words. */
final class Binary {
  private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

  static {
    BEGINNINGS.put("%PDF", "a PDF document");
    BEGINNINGS.put(
        "PK\u0003\u0004", "a packed file: a Word document (.docx), a book or an archive");
    BEGINNINGS.put("\u00D0\u00CF\u0011\u00E0", "an old Word or Excel document");
    BEGINNINGS.put("\u0089PNG", "a picture (PNG)");
    BEGINNINGS.put("\u00FF\u00D8\u00FF", "a picture (JPEG)");
    BEGINNINGS.put("GIF8", "a picture (GIF)");
    BEGINNINGS.put("RIFF", "a picture, a sound or a film");
    BEGINNINGS.put("II*\0", "a picture (TIFF)");
    BEGINNINGS.put("MM\0*", "a picture (TIFF)");
    BEGINNINGS.put("AT&TFORM", "a scanned document (DjVu)");
    BEGINNINGS.put("\u001F\u008B", "a packed file (gzip)");
    BEGINNINGS.put("Rar!", "a packed file (RAR)");
    BEGINNINGS.put("7z\u00BC\u00AF", "a packed file (7z)");
  }

  private Binary() {}

  /** Such as {@code a PDF document}; nothing for what may be text. */
  static Optional<String> kind(byte[] bytes) {
    String beginning = new String(bytes, 0, Math.min(8, bytes.length), ISO_8859_1);
    if (beginning.startsWith("\u00FF\u00FE") || beginning.startsWith("\u00FE\u00FF")) {
      return Optional.of("a text in UTF-16");
    }
    return BEGINNINGS.entrySet().stream()
        .filter(known -> beginning.startsWith(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> hasNul(bytes) ? Optional.of("not a text: it holds NUL bytes") : Optional.empty());
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
