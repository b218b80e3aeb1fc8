package digest.content;

import digest.content.FileNames.Part;
import digest.content.FileNames.TextPart;
import digest.diagnostic.Diagnostic;
import digest.diagnostic.Nearest;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import digest.model.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * English files without a Chinese one beside them, and which Chinese file each may be meant for.
 */
final class LonelyEnglish {
  static final Rule NO_ARTICLE = Rule.error("no-article", "An English text has no Chinese one.");

  private final Map<String, String> folderOfChinese = new HashMap<>();
  private final Map<String, List<String>> untranslated = new HashMap<>();

  /**
   * @param articles the files of each article
   */
  LonelyEnglish(Collection<List<Part>> articles) {
    for (List<Part> parts : articles) {
      Part part = parts.get(0);
      if (has(parts, Language.ZH)) {
        folderOfChinese.put(part.id(), part.folder());
        if (!has(parts, Language.EN)) {
          untranslated.computeIfAbsent(part.folder(), folder -> new ArrayList<>()).add(part.id());
        }
      }
    }
  }

  private static boolean has(List<Part> parts, Language language) {
    return parts.stream()
        .anyMatch(part -> part instanceof TextPart text && text.language() == language);
  }

  Diagnostic report(String folder, String id, SourceText english) {
    String name = id + ".zh.md";
    Optional<String> elsewhere =
        Optional.ofNullable(folderOfChinese.get(id))
            .map(other -> "it stands in " + other + name + ": move one of them to the other");
    String hint =
        elsewhere
            .or(
                () ->
                    Nearest.to(id, untranslated.getOrDefault(folder, List.of()))
                        .map(LonelyEnglish::rename))
            .orElse("write the Chinese file first: it holds the facts that both share");
    return NO_ARTICLE.at(
        english.start(), "there is no Chinese file `" + name + "` beside this one", hint);
  }

  private static String rename(String id) {
    return "if it belongs to " + id + ".zh.md, call it `" + id + ".en.md`";
  }
}
