package digest.render;

import digest.diagnostic.Diagnostic;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import digest.diagnostic.Span;
import digest.model.Language;
import digest.model.Words;
import freemarker.cache.StringTemplateLoader;
import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;

/**
 * The templates, held in memory. FreeMarker is set up here and nowhere else: escaping by file name,
 * exceptions rethrown and never printed into a page, no access to classes or to Java methods that
 * are not plain reads, numbers printed as computers read them. Templates are code: whoever may
 * change them is trusted, as FreeMarker's own documentation says.
 */
public final class Templates {
  /** A template that cannot be read, filled, or found. */
  public static final Rule TEMPLATE = Rule.error("template", "A template has a mistake in it.");

  /** All that may be wrong with templates. */
  public static final List<Rule> RULES = List.of(TEMPLATE, UsedWords.MISSING_WORDS);

  private static final String FOLDER = "templates/";

  private final Map<String, SourceText> sources = new TreeMap<>();
  private final Configuration configuration;
  private final RecordWrapper wrapper = new RecordWrapper();
  private final Map<Language, Phrases> phrases = new EnumMap<>(Language.class);

  /**
   * @param texts the files directly in {@code templates/}
   */
  public Templates(List<SourceText> texts, Map<Language, Words> words) {
    StringTemplateLoader loader = new StringTemplateLoader();
    for (SourceText text : texts) {
      String name = text.path().substring(FOLDER.length());
      sources.put(name, text);
      loader.putTemplate(name, text.text());
    }
    words.forEach((language, said) -> phrases.put(language, new Phrases(said)));
    configuration = configure(loader);
  }

  private Configuration configure(StringTemplateLoader loader) {
    Configuration made = new Configuration(Configuration.VERSION_2_3_34);
    made.setTemplateLoader(loader);
    made.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    made.setObjectWrapper(wrapper);
    made.setDefaultEncoding("UTF-8");
    made.setOutputEncoding("UTF-8");
    made.setLocale(Locale.ROOT);
    made.setTimeZone(TimeZone.getTimeZone("UTC"));
    made.setNumberFormat("c");
    made.setBooleanFormat("c");
    made.setRecognizeStandardFileExtensions(true);
    made.setLocalizedLookup(false);
    // Columns count characters; by default a tab would be eight.
    made.setTabSize(1);
    made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    made.setLogTemplateExceptions(false);
    made.setWrapUncheckedExceptions(true);
    made.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    made.setAPIBuiltinEnabled(false);
    return made;
  }

  /** What is wrong with the templates as they stand, whatever page they are filled for. */
  public List<Diagnostic> check() {
    List<Diagnostic> problems = new ArrayList<>();
    for (String name : sources.keySet()) {
      try {
        template(name, name);
      } catch (TemplateFault fault) {
        problems.add(fault.diagnostic());
      }
    }
    phrases.values().forEach(said -> problems.addAll(UsedWords.missing(sources.values(), said)));
    return problems;
  }

  Map<Language, Phrases> words() {
    return phrases;
  }

  Phrases words(Language language) {
    return phrases.get(language);
  }

  /**
   * Fills a template; gives UTF-8.
   *
   * @param page the path of the page, for messages
   * @throws TemplateFault if the template is missing or has a mistake
   */
  byte[] fill(String name, Object root, Language language, String page) {
    Template template = template(name, page);
    PageWriter out = new PageWriter();
    try {
      Environment environment =
          template.createProcessingEnvironment((TemplateHashModel) wrapper.wrap(root), out);
      environment.setGlobalVariable("w", words(language));
      environment.setGlobalVariable("zh", words(Language.ZH));
      environment.setGlobalVariable("en", words(Language.EN));
      environment.process();
      return out.toBytes();
    } catch (TemplateException e) {
      throw fault(e, name, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Template template(String name, String page) {
    SourceText source = sources.get(name);
    if (source == null) {
      SourceText missing = new SourceText(FOLDER + name, "");
      throw new TemplateFault(
          TEMPLATE.at(
              missing.start(), "there is no template `" + name + "`", "needed for " + page));
    }
    try {
      return configuration.getTemplate(name);
    } catch (ParseException e) {
      Span span = span(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), source);
      throw new TemplateFault(TEMPLATE.at(span, oneLine(e.getEditorMessage())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TemplateFault fault(TemplateException e, String name, String page) {
    Integer line = e.getLineNumber();
    Integer column = e.getColumnNumber();
    Span span =
        span(
            e.getTemplateSourceName(),
            line == null ? 1 : line,
            column == null ? 1 : column,
            sources.get(name));
    return new TemplateFault(
        TEMPLATE.at(span, oneLine(message(e)), "found while rendering " + page));
  }

  /** The two commonest mistakes in our words; FreeMarker's own are for those who know it well. */
  private static String message(TemplateException e) {
    if (e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null) {
      return "`" + e.getBlamedExpressionString() + "` has no value here";
    }
    if (e.getCause() instanceof TemplateNotFoundException missing) {
      return "there is no template `" + missing.getTemplateName() + "`";
    }
    return e.getCause() == null || e.getCause() instanceof TemplateException
        ? e.getMessageWithoutStackTop()
        : e.getMessageWithoutStackTop() + " " + e.getCause().getMessage();
  }

  private Span span(String name, int line, int column, SourceText fallback) {
    SourceText source = name == null ? fallback : sources.getOrDefault(name, fallback);
    if (line < 1 || line > source.lineCount()) {
      return source.start();
    }
    int start = source.lineStart(line);
    int at = Math.min(start + Math.max(0, column - 1), start + source.lineText(line).length());
    return source.span(at, at);
  }

  /** FreeMarker's messages run over several lines, advice included; the first paragraph says it. */
  private static String oneLine(String message) {
    String text = message == null ? "unknown mistake" : message.strip();
    int end = text.indexOf("\n\n");
    int tip = text.indexOf("\n----");
    int cut = tip >= 0 && (end < 0 || tip < end) ? tip : end;
    return (cut < 0 ? text : text.substring(0, cut)).replaceAll("\\s+", " ");
  }
}
