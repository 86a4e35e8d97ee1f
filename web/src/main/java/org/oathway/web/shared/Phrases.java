package org.oathway.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.ExpressionFactory;
import jakarta.el.MethodExpression;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.ValueExpression;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the expressions of the pages. Nine of ten are words by a key that stands in the page
 * ({@code #{msg['shared.skip']}}), the site's own address, or where a resource is; for those no
 * bean is looked up, no chain of resolvers is asked and nothing is parsed: one object for all
 * requests answers from {@link Words}. All other expressions are made as always, with the site's
 * own beans bound ({@link KnownBeans}). The pages are written the same.
 */
final class Phrases extends ExpressionFactory {

  private static final Pattern WORDS = Pattern.compile("#\\{msg\\['([^'\\\\]+)']}");
  private static final Pattern RESOURCE = Pattern.compile("#\\{resource\\['([^']+)']}");
  private static final String GROUND = "#{request.contextPath}";

  private final ExpressionFactory others;
  private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();
  private volatile @Nullable KnownBeans beans;

  Phrases(ExpressionFactory others) {
    this.others = others;
    phrases.put(
        GROUND, new Phrase(GROUND, faces -> faces.getExternalContext().getRequestContextPath()));
  }

  @Override
  public ValueExpression createValueExpression(
      ELContext context, String expression, Class<?> expected) {
    Phrase phrase = expected.isAssignableFrom(String.class) ? phrase(expression) : null;
    return phrase == null
        ? others.createValueExpression(known(context), expression, expected)
        : phrase;
  }

  private ELContext known(ELContext context) {
    KnownBeans known = beans;
    if (known == null) {
      known = new KnownBeans(others);
      beans = known;
    }
    return known.in(context);
  }

  private @Nullable Phrase phrase(String expression) {
    Phrase phrase = phrases.get(expression);
    if (phrase == null) {
      phrase = read(expression);
      if (phrase != null) {
        phrases.put(expression, phrase);
      }
    }
    return phrase;
  }

  private static @Nullable Phrase read(String expression) {
    Matcher words = WORDS.matcher(expression);
    if (words.matches()) {
      String key = words.group(1);
      return new Phrase(expression, faces -> Words.of(faces).of(key));
    }
    Matcher resource = RESOURCE.matcher(expression);
    if (resource.matches()) {
      var path = new AtomicReference<String>();
      return new Phrase(
          expression,
          faces ->
              path.updateAndGet(known -> known == null ? path(faces, resource.group(1)) : known));
    }
    return null;
  }

  /**
   * Where a browser fetches a resource named as {@code library:name} or {@code name}, anew after
   * each start of the server.
   */
  private static String path(FacesContext faces, String name) {
    var resources = faces.getApplication().getResourceHandler();
    int colon = name.indexOf(':');
    var resource =
        colon < 0
            ? resources.createResource(name)
            : resources.createResource(name.substring(colon + 1), name.substring(0, colon));
    if (resource == null) {
      throw new ELException("no resource " + name);
    }
    String path = resource.getRequestPath();
    return path + (path.contains("?") ? "&" : "?") + "v=" + Edition.MARK;
  }

  @Override
  public ValueExpression createValueExpression(Object instance, Class<?> expected) {
    return others.createValueExpression(instance, expected);
  }

  @Override
  public MethodExpression createMethodExpression(
      ELContext context, String expression, Class<?> expected, Class<?>[] parameters) {
    return others.createMethodExpression(known(context), expression, expected, parameters);
  }

  @Override
  public <T> T coerceToType(@Nullable Object value, Class<T> target) {
    return others.coerceToType(value, target);
  }

  @Override
  public ELResolver getStreamELResolver() {
    return others.getStreamELResolver();
  }

  @Override
  public Map<String, java.lang.reflect.Method> getInitFunctionMap() {
    return others.getInitFunctionMap();
  }

  /** An expression that is a text, the same for everybody who reads the page in one language. */
  @SuppressWarnings("serial") // lives with the page that is compiled anew by each server
  private static final class Phrase extends ValueExpression {
    private final String expression;
    private final transient Function<FacesContext, String> text;

    private Phrase(String expression, Function<FacesContext, String> text) {
      this.expression = expression;
      this.text = text;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getValue(ELContext context) {
      context.setPropertyResolved(true);
      return (T) text.apply((FacesContext) context.getContext(FacesContext.class));
    }

    @Override
    public void setValue(ELContext context, @Nullable Object value) {
      throw new PropertyNotWritableException(expression);
    }

    @Override
    public boolean isReadOnly(ELContext context) {
      return true;
    }

    @Override
    public Class<?> getType(ELContext context) {
      return String.class;
    }

    @Override
    public Class<?> getExpectedType() {
      return String.class;
    }

    @Override
    public String getExpressionString() {
      return expression;
    }

    @Override
    public boolean isLiteralText() {
      return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Phrase phrase && phrase.expression.equals(expression);
    }

    @Override
    public int hashCode() {
      return expression.hashCode();
    }
  }
}
