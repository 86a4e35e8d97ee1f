package org.oathway.web.shared;

import jakarta.el.ExpressionFactory;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.convert.BooleanConverter;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.EnumConverter;
import jakarta.faces.convert.IntegerConverter;
import jakarta.faces.convert.LongConverter;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The application as Faces sees it: as always, but without messages while {@link Sources} looks,
 * with expressions made by {@link Phrases}, and with plain converters at once.
 */
public class Site extends ApplicationFactory {

  private @Nullable Application site;

  public Site(ApplicationFactory wrapped) {
    super(wrapped);
  }

  @Override
  public synchronized Application getApplication() {
    Application known = site;
    if (known == null) {
      known = new Quiet(getWrapped().getApplication());
      site = known;
    }
    return known;
  }

  @Override
  public synchronized void setApplication(Application application) {
    getWrapped().setApplication(application);
    site = null;
  }

  private static final class Quiet extends ApplicationWrapper {
    @SuppressWarnings("rawtypes")
    private static final Map<Class<?>, Supplier<Converter>> PLAIN =
        Map.of(
            long.class, LongConverter::new,
            Long.class, LongConverter::new,
            int.class, IntegerConverter::new,
            Integer.class, IntegerConverter::new,
            boolean.class, BooleanConverter::new,
            Boolean.class, BooleanConverter::new);

    private final Phrases phrases;

    private Quiet(Application wrapped) {
      super(wrapped);
      this.phrases = new Phrases(wrapped.getExpressionFactory());
    }

    @Override
    public ExpressionFactory getExpressionFactory() {
      return phrases;
    }

    /**
     * The plain kinds of values have the plain converters; nobody looks among all beans for another
     * one, for every choice of every menu.
     */
    @Override
    @SuppressWarnings("rawtypes") // as the class of the specification has it
    public @Nullable Converter createConverter(Class<?> type) {
      if (type.isEnum()) {
        return new EnumConverter(type);
      }
      Supplier<Converter> plain = PLAIN.get(type);
      return plain == null ? super.createConverter(type) : plain.get();
    }

    @Override
    public @Nullable String getMessageBundle() {
      return Sources.looking() ? null : super.getMessageBundle();
    }
  }
}
