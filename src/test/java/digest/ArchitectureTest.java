package digest;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static digest.ForbiddenCalls.calls;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import digest.diagnostic.Rule;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the code to the table of the architecture, which is in the Javadoc of this package. */
class ArchitectureTest {
  /** What each package may import of the others. */
  private static final Map<String, Set<String>> ALLOWED =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("diagnostic", Set.of()),
              Map.entry("model", Set.of("diagnostic")),
              Map.entry("quantity", Set.of("diagnostic")),
              Map.entry("han", Set.of("diagnostic")),
              // The model pairs the blocks that Markdown makes.
              Map.entry("markdown", Set.of("diagnostic", "han", "model")),
              Map.entry("terms", Set.of("model", "han")),
              Map.entry("plan", Set.of("model", "diagnostic")),
              Map.entry("files", Set.of("diagnostic")),
              Map.entry("content", Set.of("model", "han", "diagnostic")),
              Map.entry("render", rows0to2()),
              Map.entry("check", rows0to2()),
              Map.entry("convert", and(rows0to2(), "content")),
              Map.entry("build", and(rows0to2(), "check", "render", "content", "files")),
              Map.entry(
                  "desk",
                  and(rows0to2(), "check", "render", "content", "files", "build", "convert")),
              Map.entry("serve", Set.of("build", "diagnostic")),
              Map.entry(
                  "cli",
                  and(
                      rows0to2(),
                      "check",
                      "render",
                      "content",
                      "files",
                      "build",
                      "desk",
                      "convert",
                      "serve"))));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("digest");

  private static Set<String> rows0to2() {
    return Set.of("diagnostic", "model", "quantity", "han", "plan", "markdown", "terms");
  }

  private static Set<String> and(Set<String> some, String... more) {
    return Set.copyOf(Stream.concat(some.stream(), Arrays.stream(more)).toList());
  }

  static Stream<String> packages() {
    return ALLOWED.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void packageImportsOnlyWhatTheTableAllows(String name) {
    String[] forbidden =
        ALLOWED.keySet().stream()
            .filter(other -> !other.equals(name) && !ALLOWED.get(name).contains(other))
            .map(other -> "digest." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("digest." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void everyPackageIsInTheTable() {
    assertThat(CLASSES)
        .extracting(JavaClass::getPackageName)
        .filteredOn(name -> !name.equals("digest"))
        .extracting(name -> name.split("\\.")[1])
        .isSubsetOf(ALLOWED.keySet());
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("digest.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void packagesWithinPackagesFormNoCycles() {
    slices().matching("digest.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "com.vladsch.., markdown",
    "freemarker.., render",
    "tools.jackson.., content",
    "picocli.., cli",
    "org.apache.commons.io.., files",
    "com.sun.net.httpserver.., serve",
    "com.github.houbb.., han",
    "org.jsoup.., convert"
  })
  void libraryHasOneUser(String library, String user) {
    noClasses()
        .that()
        .resideOutsideOfPackage("digest." + user + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void nobodyUsesALibraryThatIsNotInTheTable() {
    noClasses()
        .should()
        .dependOnClassesThat(
            not(
                resideInAnyPackage(
                    "java..",
                    "digest..",
                    "com.vladsch..",
                    "freemarker..",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation..",
                    "picocli..",
                    "org.apache.commons.io..",
                    "com.sun.net.httpserver..",
                    "com.github.houbb..",
                    "org.jsoup..")))
        .check(CLASSES);
  }

  @Test
  void onlyFilesWritesToTheDisk() {
    noClasses()
        .that()
        .resideOutsideOfPackage("digest.files..")
        .should()
        .callMethodWhere(calls("write to the disk", ForbiddenCalls::writesToTheDisk))
        .orShould()
        .dependOnClassesThat(
            type(java.io.FileOutputStream.class)
                .or(type(java.io.FileWriter.class))
                .or(type(java.io.RandomAccessFile.class))
                .or(type(java.io.File.class))
                .or(type(java.nio.channels.FileChannel.class)))
        .check(CLASSES);
  }

  @Test
  void middleTouchesNoDisk() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "digest.files..", "digest.build..", "digest.desk..", "digest.cli..", "digest.serve..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.nio.file..")
        .check(CLASSES);
  }

  @Test
  void nobodyReliesOnTheMachinesLocaleZoneOrCharset() {
    noClasses()
        .should()
        .callMethodWhere(calls("use a default locale", ForbiddenCalls::usesDefaultLocale))
        .orShould()
        .callMethodWhere(calls("use a default zone", ForbiddenCalls::usesDefaultZone))
        .orShould()
        .callCodeUnitWhere(calls("use a default charset", ForbiddenCalls::usesDefaultCharset))
        .check(CLASSES);
  }

  @Test
  void nobodyBelowTheCommandsAsksForTheTimeOrTheEnvironment() {
    noClasses()
        .that()
        .resideOutsideOfPackages("digest.cli..", "digest.serve..")
        .should()
        .callCodeUnitWhere(calls("ask for the time", ForbiddenCalls::asksForTheTime))
        .orShould()
        .callMethodWhere(calls("ask for the environment", ForbiddenCalls::asksForTheEnvironment))
        .check(CLASSES);
  }

  @Test
  void onlyCommandsPrint() {
    noClasses()
        .that()
        .resideOutsideOfPackage("digest.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItOwns() throws IOException {
    try (Stream<Path> found = Files.walk(Path.of("src/main/java/digest"))) {
      assertThat(found.filter(Files::isDirectory))
          .allMatch(folder -> Files.isRegularFile(folder.resolve("package-info.java")));
    }
  }

  @Test
  void noPackageIsCalledUtil() {
    noClasses().should().resideInAnyPackage("..util..", "..utils..", "..common..").check(CLASSES);
  }

  /**
   * Two packages that cannot see each other may state the same rule, but then in the same words.
   */
  @Test
  void everyCodeMeansOneThing() {
    assertThat(Set.copyOf(rules()))
        .hasSizeGreaterThan(10)
        .extracting(Rule::code)
        .doesNotHaveDuplicates();
  }

  /** Every constant that is a rule, wherever it is declared. */
  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (JavaClass owner : CLASSES) {
      for (JavaField field : owner.getFields()) {
        boolean constant = field.getModifiers().contains(JavaModifier.STATIC);
        if (constant && field.getRawType().isEquivalentTo(Rule.class)) {
          rules.add(value(field.reflect()));
        }
      }
    }
    return rules;
  }

  private static Rule value(Field field) {
    try {
      field.setAccessible(true);
      return (Rule) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(field.toString(), e);
    }
  }
}
