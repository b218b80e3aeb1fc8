package digest.markdown;

import java.util.List;

/** What is inside a block, as {@link BlockWriter} collected it. */
record Content(
    RunningText text,
    Template html,
    Stretches stretches,
    List<Link> links,
    List<Image> images,
    List<Verbatim> verbatim,
    Shape shape) {
  Content {
    verbatim = List.copyOf(verbatim);
    links = List.copyOf(links);
    images = List.copyOf(images);
  }
}
