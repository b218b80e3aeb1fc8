package digest.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import digest.build.Survey;
import digest.content.DraftNames;
import digest.content.NewDraft;
import digest.diagnostic.Nearest;
import digest.files.AuthorFolder;
import digest.model.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Begins drafts. */
public final class Beginning {
  private Beginning() {}

  /**
   * Writes the two files of a new draft.
   *
   * @return their paths
   * @throws Refusal if its id is taken in any form, or it names what is not there
   */
  public static List<String> begin(Path project, NewDraft draft) throws IOException, Refusal {
    Survey survey = Survey.of(project);
    Optional<String> taken = DraftNames.takenBy(draft.id(), Publication.paths(survey.tree()));
    if (taken.isPresent()) {
      throw new Refusal(
          "`" + draft.id() + "` is taken by " + taken.get() + ": name another id before --title");
    }
    Site site =
        survey
            .site()
            .orElseThrow(
                () ->
                    new Refusal(
                        "content/site.yml or a vocabulary has errors, so no draft can list what"
                            + " there is; `digest check` tells them"));
    requireKnown("region", draft.regions(), site.regions().ids());
    requireKnown("topic", draft.topics(), site.topics().ids());
    SortedMap<String, byte[]> files = new TreeMap<>();
    draft.files(site).forEach((path, text) -> files.put(path, text.getBytes(UTF_8)));
    new AuthorFolder(project).add(files);
    List<String> paths = new ArrayList<>(files.keySet());
    paths.sort((a, b) -> b.compareTo(a));
    return paths;
  }

  private static void requireKnown(String what, List<String> ids, Set<String> known)
      throws Refusal {
    for (String id : ids) {
      if (!known.contains(id)) {
        String hint = Nearest.hint(id, known);
        throw new Refusal(
            "there is no "
                + what
                + " `"
                + id
                + "`; "
                + (hint.isEmpty() ? "content/" + what + "s.yml lists them" : hint));
      }
    }
  }
}
