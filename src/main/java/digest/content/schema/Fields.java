package digest.content.schema;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a group: a table, in the order in which they should be written. */
public final class Fields {
  private final List<Field<?>> all;
  private final Map<String, Integer> byName = new LinkedHashMap<>();

  private Fields(List<Field<?>> all) {
    this.all = List.copyOf(all);
    for (int i = 0; i < all.size(); i++) {
      if (byName.put(all.get(i).name(), i) != null) {
        throw new IllegalArgumentException("two fields are called " + all.get(i).name());
      }
    }
  }

  public static Fields of(Field<?>... fields) {
    return new Fields(Arrays.asList(fields));
  }

  public List<Field<?>> all() {
    return all;
  }

  /**
   * @throws IllegalArgumentException for an unknown name
   */
  public Field<?> named(String name) {
    if (!byName.containsKey(name)) {
      throw new IllegalArgumentException("no field " + name);
    }
    return all.get(byName.get(name));
  }

  public List<String> names() {
    return List.copyOf(byName.keySet());
  }

  int size() {
    return all.size();
  }

  Field<?> get(int index) {
    return all.get(index);
  }

  /** -1 for an unknown name. */
  int indexOf(String name) {
    return byName.getOrDefault(name, -1);
  }

  int indexOf(Field<?> field) {
    int index = indexOf(field.name());
    if (index < 0) {
      throw new IllegalArgumentException("no field " + field.name());
    }
    return index;
  }

  Optional<String> byChinese(String name) {
    String wanted = name.strip();
    return all.stream()
        .filter(field -> field.chinese().equals(wanted))
        .map(Field::name)
        .findFirst();
  }
}
