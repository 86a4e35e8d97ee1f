package org.oathway.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.ExpressionFactory;
import jakarta.el.FunctionMapper;
import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The named beans that live as long as the site ({@code msg}, {@code fmt}, {@code viewer}…). Their
 * names are bound to them when a page's expression is made, so that nobody looks for them, dozens
 * of times a page, when it is read. What a page itself calls by such a name goes first, as always.
 */
final class KnownBeans {

  private final Map<String, ValueExpression> beans = new HashMap<>();

  KnownBeans(ExpressionFactory factory) {
    var manager = CDI.current().getBeanManager();
    for (Bean<?> bean : manager.getBeans(Object.class, Any.Literal.INSTANCE)) {
      boolean ours = bean.getBeanClass().getName().startsWith("org.oathway.");
      if (ours && bean.getName() != null && bean.getScope() == ApplicationScoped.class) {
        Object proxy =
            manager.getReference(bean, bean.getBeanClass(), manager.createCreationalContext(bean));
        beans.put(bean.getName(), factory.createValueExpression(proxy, Object.class));
      }
    }
  }

  /** The place an expression is made in, with these beans known. */
  ELContext in(ELContext place) {
    return new Place(place);
  }

  private final class Place extends ELContext {
    private final ELContext outer;
    private final VariableMapper names;

    private Place(ELContext outer) {
      this.outer = outer;
      this.names = new Names(outer.getVariableMapper());
    }

    @Override
    public ELResolver getELResolver() {
      return outer.getELResolver();
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      return outer.getFunctionMapper();
    }

    @Override
    public VariableMapper getVariableMapper() {
      return names;
    }

    @Override
    public Object getContext(Class<?> key) {
      return outer.getContext(key);
    }
  }

  private final class Names extends VariableMapper {
    private final @Nullable VariableMapper outer;

    private Names(@Nullable VariableMapper outer) {
      this.outer = outer;
    }

    @Override
    public @Nullable ValueExpression resolveVariable(String name) {
      ValueExpression own = outer == null ? null : outer.resolveVariable(name);
      return own == null ? beans.get(name) : own;
    }

    @Override
    public @Nullable ValueExpression setVariable(String name, ValueExpression expression) {
      return outer == null ? null : outer.setVariable(name, expression);
    }
  }
}
