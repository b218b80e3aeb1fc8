package digest.markdown;

import java.util.List;

/** What is inside a block, as {@link BlockWriter} collected it. */
record Content(
    RunningText text, Template html, Stretches stretches, List<Link> links, List<Image> images) {
  Content {
    links = List.copyOf(links);
    images = List.copyOf(images);
  }
}
