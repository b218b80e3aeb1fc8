package digest.plan;

/**
 * What a web page is about, whatever its edition: pages of one subject in two languages are twins.
 * Page numbers count from 1.
 */
public sealed interface Subject {
  /** The folder below the edition, ending in {@code /}, or empty. */
  String folder();

  record Home() implements Subject {
    @Override
    public String folder() {
      return "";
    }
  }

  record ArticleText(String id) implements Subject {
    @Override
    public String folder() {
      return "articles/" + id + "/";
    }
  }

  /** The index of a vocabulary. */
  record Index(Section section) implements Subject {
    @Override
    public String folder() {
      return section.folder();
    }
  }

  /** The page of one entry of a vocabulary, with the articles that belong to it. */
  record EntityPage(Section section, String id, int page) implements Subject {
    @Override
    public String folder() {
      return section.folder() + id + "/" + further(page);
    }

    // Asked at every link of every page; what Java makes for a record takes many times as long.
    @Override
    public boolean equals(Object other) {
      return other instanceof EntityPage same
          && section == same.section
          && page == same.page
          && id.equals(same.id);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * id.hashCode() + page) + section.ordinal();
    }
  }

  record Archive(int page) implements Subject {
    @Override
    public String folder() {
      return "archive/" + further(page);
    }
  }

  record Glossary() implements Subject {
    @Override
    public String folder() {
      return "glossary/";
    }
  }

  /** Every consultation of the coverage. */
  record Ledger() implements Subject {
    @Override
    public String folder() {
      return "ledger/";
    }
  }

  record About() implements Subject {
    @Override
    public String folder() {
      return "about/";
    }
  }

  /** {@code /}, which offers the editions. */
  record Root() implements Subject {
    @Override
    public String folder() {
      return "";
    }
  }

  /** {@code /404.html}, in both languages at once. */
  record NotFound() implements Subject {
    @Override
    public String folder() {
      return "";
    }
  }

  private static String further(int page) {
    return page == 1 ? "" : "page/" + page + "/";
  }
}
