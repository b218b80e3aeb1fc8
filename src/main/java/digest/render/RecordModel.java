package digest.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A record as templates see it: its components by name, and nothing else. FreeMarker's own way to
 * read an object asks anew at each value which of its methods is meant; pages have hundreds.
 */
final class RecordModel implements TemplateHashModel {
  private static final Map<Class<?>, Map<String, Method>> ACCESSORS = new ConcurrentHashMap<>();

  private final Record value;
  private final Map<String, Method> accessors;
  private final RecordWrapper wrapper;

  RecordModel(Record value, RecordWrapper wrapper) {
    this.value = value;
    this.accessors = ACCESSORS.computeIfAbsent(value.getClass(), RecordModel::accessors);
    this.wrapper = wrapper;
  }

  private static Map<String, Method> accessors(Class<?> type) {
    Map<String, Method> accessors = new HashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Method accessor = component.getAccessor();
      // They are public anyway; else Java would look at each call who it is that calls.
      accessor.setAccessible(true);
      accessors.put(component.getName(), accessor);
    }
    return accessors;
  }

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    Method accessor = accessors.get(name);
    return accessor == null ? null : wrapper.wrap(read(accessor));
  }

  private Object read(Method accessor) throws TemplateModelException {
    try {
      return accessor.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new TemplateModelException("cannot read " + accessor, e);
    }
  }

  @Override
  public boolean isEmpty() {
    return accessors.isEmpty();
  }
}
