package digest.render.page;

import java.util.List;

/** {@code root.ftlh} and {@code 404.ftlh}: what stands above the editions, in both languages. */
public record RootPage(
    Frame page,
    String titleZh,
    String titleEn,
    String taglineZh,
    String taglineEn,
    List<EditionLink> editions) {}
