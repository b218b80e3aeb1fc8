package digest.render;

import digest.render.page.Markup;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;

/**
 * Lets templates read records: an empty {@code Optional} is a missing value, {@code Markup} is
 * HTML.
 */
final class RecordWrapper extends DefaultObjectWrapper {
  RecordWrapper() {
    super(Configuration.VERSION_2_3_34);
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (value instanceof Markup markup) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
    }
    if (value instanceof Record record) {
      return new RecordModel(record, this);
    }
    return super.wrap(value);
  }
}
