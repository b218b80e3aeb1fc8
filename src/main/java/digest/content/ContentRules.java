package digest.content;

import digest.content.schema.SchemaRules;
import digest.content.yaml.Yaml;
import digest.diagnostic.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Every rule that reading may find broken. */
public final class ContentRules {
  /** In the order of their codes. */
  public static final List<Rule> RULES = all();

  private ContentRules() {}

  private static List<Rule> all() {
    Stream<Rule> own =
        Stream.of(
            FrontMatter.MISSING,
            FrontMatter.LATE,
            FrontMatter.UNCLOSED,
            Conflicts.CONFLICT,
            FileProblems.FILE_NAME,
            FileProblems.STRAY_FILE,
            Layout.ID_COLLISION,
            LonelyEnglish.NO_ARTICLE,
            Layout.IMAGE_STRAY,
            ArticleText.BODY_MISSING,
            ArticleText.UPDATED,
            ArticleText.INFERRED_ABSENT,
            ArticleText.YEAR_FOLDER,
            SharedFacts.UNEQUAL_FACT,
            Entries.DUPLICATE_ID,
            Entries.DUPLICATE_VALUE,
            RegionChecks.PARENT_CYCLE,
            PersonChecks.PERSON_PINYIN,
            SettingsReader.SITE_MISSING,
            WordsReader.WORDS_MISSING,
            WordsReader.WORDS_KEY,
            WordsReader.WORDS_TWIN);
    return Stream.of(own, Yaml.rules().stream(), SchemaRules.all().stream())
        .flatMap(rules -> rules)
        .sorted((a, b) -> a.code().compareTo(b.code()))
        .toList();
  }
}
