package digest.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digest.build.Build;
import digest.build.Request;
import digest.build.Watcher;
import digest.content.NewDraft;
import digest.diagnostic.Diagnostic;
import digest.testing.Folders;
import digest.testing.Projects;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeginningTest {
  @TempDir Path project;

  @Test
  void newDraftOfTheRealDigestLoadsWithoutErrors() throws IOException, Refusal {
    Projects.copyReal(project);
    Beginning.begin(project, draft("tea-fair", List.of("wuhan")));
    Request request =
        new Request(
            project, project.resolve("site"), Optional.empty(), true, false, Optional.empty());
    assertThat(Build.check(request, Watcher.NONE).problems()).noneMatch(Diagnostic::isError);
  }

  @Test
  void whereTheIdIsTakenNothingIsWritten() throws IOException, Refusal {
    Projects.copyReal(project);
    Beginning.begin(project, draft("tea-fair", List.of()));
    Map<String, String> before = Folders.contents(project);
    assertThatThrownBy(() -> Beginning.begin(project, draft("tea-fair", List.of())))
        .isInstanceOf(Refusal.class);
    assertThat(Folders.contents(project)).isEqualTo(before);
  }

  private static NewDraft draft(String id, List<String> regions) {
    return new NewDraft(id, "茶会", Optional.empty(), Optional.empty(), regions, List.of());
  }
}
