package digest.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.DiagnosticPrinter;
import digest.model.Language;
import digest.render.page.Markup;
import digest.testing.Furniture;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
  /** What the templates of this test are given. */
  public record Given(
      String text,
      int number,
      boolean yes,
      Optional<String> none,
      Markup markup,
      List<String> all) {}

  private static final Given GIVEN =
      new Given(
          "a < b & \"c\"", 2026, true, Optional.empty(), new Markup("<b>x</b>"), List.of("1", "2"));

  @Test
  void textIsEscaped() {
    assertThat(fill("${text}")).isEqualTo("a &lt; b &amp; &quot;c&quot;");
  }

  @Test
  void markupIsNotEscaped() {
    assertThat(fill("${markup}")).isEqualTo("<b>x</b>");
  }

  @Test
  void numbersHaveNoSeparators() {
    assertThat(fill("${number} ${1234567.5}")).isEqualTo("2026 1234567.5");
  }

  @Test
  void booleansPrintAsComputersReadThem() {
    assertThat(fill("${yes}")).isEqualTo("true");
  }

  @Test
  void emptyOptionalIsMissing() {
    assertThat(fill("${(none??)?c} ${none!'-'}")).isEqualTo("false -");
  }

  @Test
  void listsAreListed() {
    assertThat(fill("<#list all as one>${one}<#sep>,</#list>")).isEqualTo("1,2");
  }

  @Test
  void wordsAreSaidInTheLanguageOfThePage() {
    Templates templates =
        Furniture.plain()
            .words("greet", "{0}好", "Hello {0}")
            .template("home", "${w('greet', 1)}")
            .build();
    assertThat(templates.fill("home.ftlh", GIVEN, Language.ZH, "p"))
        .asString(UTF_8)
        .isEqualTo("1好");
    assertThat(templates.fill("home.ftlh", GIVEN, Language.EN, "p"))
        .asString(UTF_8)
        .isEqualTo("Hello 1");
  }

  @Test
  void defaultsOfTheMachineChangeNothing() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(fill("${'TITLE'?lower_case} ${number} ${1.5}")).isEqualTo("title 2026 1.5");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void missingValueIsReportedAtItsPlaceWithThePage() {
    Diagnostic fault = fault("first\n\t<p>${tittle}</p>\n");
    assertThat(DiagnosticPrinter.print(fault))
        .isEqualTo(
            """
            templates/home.ftlh:2:7: error[template]: `tittle` has no value here
              2 |  <p>${tittle}</p>
                |       ^
              hint: found while rendering zh/index.html
            """);
  }

  @Test
  void missingIncludeIsReportedAtItsPlace() {
    Diagnostic fault = fault("\n<#include \"nowhere.ftlh\">");
    assertThat(fault.span()).hasToString("templates/home.ftlh:2:1");
    assertThat(fault.message()).contains("nowhere.ftlh");
  }

  @Test
  void faultWithinAnIncludedTemplateIsReportedThere() {
    Templates templates =
        Furniture.plain()
            .template("parts", "<#macro card>\n${nothing}</#macro>")
            .template("home", "<#import 'parts.ftlh' as parts><@parts.card/>")
            .build();
    TemplateFault fault =
        catchThrowableOfType(
            TemplateFault.class, () -> templates.fill("home.ftlh", GIVEN, Language.ZH, "p"));
    assertThat(fault.diagnostic().span()).hasToString("templates/parts.ftlh:2:3");
  }

  @Test
  void unknownWordsAreReportedAtTheirPlace() {
    Diagnostic fault = fault("<p>${w('no.such')}");
    assertThat(fault.span()).hasToString("templates/home.ftlh:1:4");
    assertThat(fault.message()).contains("`templates/words/zh.yml` has no words for `no.such`");
  }

  @Test
  void missingTemplateIsReportedByName() {
    Templates templates = Furniture.plain().without("home").build();
    TemplateFault fault =
        catchThrowableOfType(
            TemplateFault.class, () -> templates.fill("home.ftlh", GIVEN, Language.ZH, "zh/x"));
    assertThat(DiagnosticPrinter.print(fault.diagnostic()))
        .isEqualTo(
            """
            templates/home.ftlh:1:1: error[template]: there is no template `home.ftlh`
              hint: needed for zh/x
            """);
  }

  @Test
  void mistakesOfAllTemplatesAreFoundAtOnce() {
    Templates templates =
        Furniture.plain()
            .template("home", "<#if yes>\nnever ended")
            .template("about", "line\n  ${1 +}")
            .template("index", "${w(\"no.such\")}")
            .build();
    assertThat(templates.check())
        .extracting(problem -> problem.code() + " " + problem.span())
        .containsExactly(
            "template templates/about.ftlh:2:8",
            "template templates/home.ftlh:2:11",
            "missing-words templates/index.ftlh:1:6",
            "missing-words templates/index.ftlh:1:6");
  }

  @Test
  void messagesAreOfOneLine() {
    assertThat(fault("${text?no_such_builtin}").message()).doesNotContain("\n");
  }

  @Test
  void columnAfterATabCountsTheTabOnce() {
    assertThat(fault("\t\t${nothing}").span().column()).isEqualTo(5);
  }

  @Test
  void columnAfterChineseCountsCharacters() {
    assertThat(fault("𠮷武汉${nothing}").span().column()).isEqualTo(6);
  }

  @Test
  void soundTemplatesHaveNoProblems() {
    assertThat(Furniture.plain().build().check()).isEmpty();
  }

  @Test
  void wordsNearestToTheMissingOnesAreSuggested() {
    Templates templates =
        Furniture.plain().words("skip", "跳过", "Skip").template("home", "${w(\"skipp\")}").build();
    assertThat(templates.check()).extracting(Diagnostic::hint).containsOnly("did you mean `skip`?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "<#assign x='freemarker.template.utility.ObjectConstructor'?new()>",
        "<#assign x='freemarker.template.utility.JythonRuntime'?new()>",
        "${markup?api.html}",
        "${all?api.clear()}",
        "${.data_model.class.classLoader}",
        "${text.getClass()}",
        "${.data_model.getClass().forName('java.lang.Runtime')}"
      })
  void templateReachesNoClasses(String hostile) {
    assertThat(catchThrowableOfType(TemplateFault.class, () -> fill(hostile))).isNotNull();
  }

  private static String fill(String template) {
    byte[] page =
        Furniture.plain()
            .template("home", template)
            .build()
            .fill("home.ftlh", GIVEN, Language.ZH, "zh/index.html");
    return new String(page, UTF_8);
  }

  private static Diagnostic fault(String template) {
    return catchThrowableOfType(TemplateFault.class, () -> fill(template)).diagnostic();
  }
}
