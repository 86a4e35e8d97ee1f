package org.oathway.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.MethodExpression;
import jakarta.el.ValueExpression;
import jakarta.el.ValueReference;
import jakarta.faces.view.Location;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.Tag;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagAttributeException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An attribute that is an expression; what cannot be read names its place in the page. */
@SuppressWarnings({"rawtypes", "unchecked"}) // as the class of the specification has it
final class OpenAttribute extends TagAttribute {

  private final TagAttribute closed;

  OpenAttribute(TagAttribute closed) {
    this.closed = closed;
  }

  @Override
  public ValueExpression getValueExpression(FaceletContext context, Class type) {
    return at(
        () -> {
          ValueExpression made =
              context.getExpressionFactory().createValueExpression(context, getValue(), type);
          return made.getClass().getEnclosingClass() == Phrases.class
              ? made
              : new Placed(made, toString());
        });
  }

  @Override
  public MethodExpression getMethodExpression(
      FaceletContext context, Class type, Class[] parameters) {
    return at(
        () ->
            context
                .getExpressionFactory()
                .createMethodExpression(context, getValue(), type, parameters));
  }

  private <T> T at(Supplier<T> make) {
    try {
      return make.get();
    } catch (ELException unreadable) {
      throw new TagAttributeException(this, unreadable);
    }
  }

  @Override
  public @Nullable Object getObject(FaceletContext context, Class type) {
    return getValueExpression(context, type).getValue(context);
  }

  @Override
  public @Nullable Object getObject(FaceletContext context) {
    return getObject(context, Object.class);
  }

  @Override
  public boolean getBoolean(FaceletContext context) {
    return Boolean.TRUE.equals(getObject(context, Boolean.class));
  }

  @Override
  public int getInt(FaceletContext context) {
    return getObject(context, Integer.class) instanceof Integer number ? number : 0;
  }

  @Override
  public @Nullable String getValue(FaceletContext context) {
    return (String) getObject(context, String.class);
  }

  @Override
  public String getValue() {
    return closed.getValue();
  }

  @Override
  public String getLocalName() {
    return closed.getLocalName();
  }

  @Override
  public String getNamespace() {
    return closed.getNamespace();
  }

  @Override
  public String getQName() {
    return closed.getQName();
  }

  @Override
  public Location getLocation() {
    return closed.getLocation();
  }

  @Override
  public boolean isLiteral() {
    return false;
  }

  @Override
  public Tag getTag() {
    return closed.getTag();
  }

  @Override
  public void setTag(Tag tag) {
    closed.setTag(tag);
  }

  @Override
  public String toString() {
    return closed.toString();
  }

  /** An expression that knows where in the pages it stands. */
  private static final class Placed extends ValueExpression {

    private static final long serialVersionUID = 1L;

    private final ValueExpression made;
    private final String place;

    private Placed(ValueExpression made, String place) {
      this.made = made;
      this.place = place;
    }

    private ELException at(RuntimeException mishap) {
      return new ELException(place + ": " + mishap.getMessage(), mishap);
    }

    @Override
    public <T> T getValue(ELContext context) {
      try {
        return made.getValue(context);
      } catch (ELException mishap) {
        throw at(mishap);
      }
    }

    @Override
    public void setValue(ELContext context, @Nullable Object value) {
      try {
        made.setValue(context, value);
      } catch (ELException mishap) {
        throw at(mishap);
      }
    }

    @Override
    public boolean isReadOnly(ELContext context) {
      return made.isReadOnly(context);
    }

    @Override
    public Class<?> getType(ELContext context) {
      return made.getType(context);
    }

    @Override
    public Class<?> getExpectedType() {
      return made.getExpectedType();
    }

    @Override
    public ValueReference getValueReference(ELContext context) {
      return made.getValueReference(context);
    }

    @Override
    public String getExpressionString() {
      return made.getExpressionString();
    }

    @Override
    public boolean isLiteralText() {
      return made.isLiteralText();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Placed placed && placed.made.equals(made);
    }

    @Override
    public int hashCode() {
      return made.hashCode();
    }
  }
}
