package digest.content;

import digest.content.FileNames.ImagePart;
import digest.content.FileNames.Part;
import digest.content.FileNames.TextPart;
import digest.diagnostic.Diagnostics;
import digest.diagnostic.Rule;
import digest.diagnostic.SourceText;
import digest.model.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sorts the files below {@code content/} into articles and the rest, and reports those that fit
 * nowhere.
 */
final class Layout {
  static final Rule ID_COLLISION = Rule.error("id-collision", "Two articles have the same id.");
  static final Rule IMAGE_STRAY = Rule.warning("image-stray", "An image lies beside no article.");

  private final Map<String, SourceText> texts = new TreeMap<>();
  private final Map<String, List<Part>> parts = new TreeMap<>();
  private final Map<String, List<String>> collisions = new TreeMap<>();
  private final Set<String> colliding = new HashSet<>();
  private final Set<String> unreadable;
  private final Diagnostics problems;

  private Layout(Sources sources, Diagnostics problems) {
    this.unreadable = sources.unreadable();
    this.problems = problems;
    sources.texts().forEach(text -> texts.put(text.path(), text));
  }

  /** In the order of their folders and ids. */
  static List<ArticleFiles> articles(Sources sources, boolean drafts, Diagnostics problems) {
    Layout layout = new Layout(sources, problems);
    Set<String> paths = new TreeSet<>(layout.texts.keySet());
    paths.addAll(sources.others());
    paths.addAll(sources.unreadable());
    for (String path : paths) {
      boolean passedOver = !drafts && path.startsWith(FileNames.DRAFTS);
      if (path.startsWith("content/") && !passedOver) {
        layout.sort(path);
      }
    }
    layout.reportCollisions();
    return layout.articles();
  }

  private void sort(String path) {
    Optional<Part> part = FileNames.part(path);
    part.ifPresent(
        found ->
            parts
                .computeIfAbsent(found.folder() + found.id(), key -> new ArrayList<>())
                .add(found));
    if (part.isEmpty() && !unreadable.contains(path)) {
      FileProblems.of(path).ifPresent(problems::add);
    }
    if (path.endsWith(".md")
        && (path.startsWith(FileNames.ARTICLES) || path.startsWith(FileNames.DRAFTS))) {
      collisions.computeIfAbsent(evenedOut(path), key -> new ArrayList<>()).add(path);
    }
  }

  /** The name as file systems that ignore case or form of letters see it, without its folder. */
  private static String evenedOut(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private void reportCollisions() {
    for (List<String> paths : collisions.values()) {
      for (String path : paths.size() > 1 ? paths : List.<String>of()) {
        String others =
            String.join(", ", paths.stream().filter(other -> !other.equals(path)).toList());
        problems.add(
            ID_COLLISION.at(
                source(path).start(),
                "another article has the same id: " + others,
                "give one of them another id, in the names of all its files"));
        FileNames.part(path).ifPresent(part -> colliding.add(part.id()));
      }
    }
  }

  private SourceText source(String path) {
    return texts.getOrDefault(path, new SourceText(path, ""));
  }

  private List<ArticleFiles> articles() {
    List<ArticleFiles> articles = new ArrayList<>();
    LonelyEnglish lonely = new LonelyEnglish(parts.values());
    for (List<Part> group : parts.values()) {
      Part first = group.get(0);
      if (group.stream().anyMatch(TextPart.class::isInstance)) {
        articles.add(article(first.folder(), first.id(), group, lonely));
      } else {
        reportImages(group);
      }
    }
    return articles;
  }

  private ArticleFiles article(String folder, String id, List<Part> group, LonelyEnglish lonely) {
    Map<Language, SourceText> found = new HashMap<>();
    boolean readable = true;
    for (Language language : Language.values()) {
      String path = folder + id + "." + language.code() + ".md";
      readable &= !unreadable.contains(path);
      Optional.ofNullable(texts.get(path)).ifPresent(text -> found.put(language, text));
    }
    boolean alone = readable && !found.containsKey(Language.ZH);
    if (alone) {
      problems.add(lonely.report(folder, id, found.get(Language.EN)));
    }
    List<String> images =
        group.stream()
            .flatMap(
                part -> part instanceof ImagePart image ? Optional.of(image.name()).stream() : null)
            .toList();
    return new ArticleFiles(
        folder,
        id,
        Optional.ofNullable(found.get(Language.ZH)),
        Optional.ofNullable(found.get(Language.EN)),
        images,
        readable && !alone && !colliding.contains(id));
  }

  private void reportImages(List<Part> images) {
    for (Part image : images) {
      String path = image.folder() + ((ImagePart) image).name();
      problems.add(
          IMAGE_STRAY.at(
              source(path).start(),
              "there is no article `" + image.id() + "` beside this image",
              "call it after its article, or take it away"));
    }
  }
}
