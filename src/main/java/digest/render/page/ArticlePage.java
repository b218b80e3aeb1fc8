package digest.render.page;

import java.util.List;
import java.util.Optional;

/**
 * {@code article.ftlh}: an article in one language, or in both side by side.
 *
 * @param parallel whether it shows both languages
 * @param lang of the title, summary and text: not the page's where the translation is missing
 * @param title in that language; {@code secondTitle} and {@code secondSummary} in English for the
 *     parallel edition
 * @param badge what is to be said of the translation of title and summary, if anything
 * @param notice said where the translation is missing
 * @param original the page in the language there is, where the translation is missing
 * @param blocks the text, without its footnotes
 * @param earlier the article before this one in time
 * @param checked what was checked and how the translation stands, once in each language of the page
 */
public record ArticlePage(
    Frame page,
    boolean parallel,
    String lang,
    String title,
    Markup summary,
    Optional<String> secondTitle,
    Optional<Markup> secondSummary,
    Optional<String> badge,
    String kind,
    Optional<String> notice,
    Optional<Link> original,
    boolean draft,
    DateText added,
    Optional<DateText> updated,
    SourceView source,
    Optional<PersonView> speaker,
    List<Link> topics,
    List<Link> regions,
    List<Link> mechanisms,
    List<PersonView> people,
    List<FigureView> figures,
    List<FigureView> secondFigures,
    List<StepView> steps,
    List<BlockView> blocks,
    List<BlockView> footnotes,
    List<Card> related,
    Optional<Link> earlier,
    Optional<Link> later,
    List<SaidIn> checked) {}
