package digest.content.schema;

import digest.diagnostic.Rule;

/** What an id may stand for. */
public enum Target {
  TOPIC("topic", "content/topics.yml", "innovation"),
  REGION("region", "content/regions.yml", "wuhan"),
  OUTLET("outlet", "content/outlets.yml", "rmzxb"),
  MECHANISM("mechanism", "content/mechanisms.yml", "standing-committee"),
  PERSON("person", "content/people.yml", "guo-yuanqiang"),
  ARTICLE("article", "content/articles", "other-article-id");

  private final String word;
  private final String place;
  private final String example;
  private final Rule rule;

  Target(String word, String place, String example) {
    this.word = word;
    this.place = place;
    this.example = example;
    this.rule = Rule.error("unknown-" + word, "An id that no " + word + " has.");
  }

  public String word() {
    return word;
  }

  /** The file or folder that declares them. */
  public String place() {
    return place;
  }

  String example() {
    return example;
  }

  public Rule rule() {
    return rule;
  }
}
