package org.oathway.web.shared;

import jakarta.el.ExpressionFactory;
import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The application as Faces sees it: as always, but without messages while {@link Sources} looks,
 * and with expressions made by {@link Phrases}.
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
    private final Phrases phrases;

    private Quiet(Application wrapped) {
      super(wrapped);
      this.phrases = new Phrases(wrapped.getExpressionFactory());
    }

    @Override
    public ExpressionFactory getExpressionFactory() {
      return phrases;
    }

    @Override
    public @Nullable String getMessageBundle() {
      return Sources.looking() ? null : super.getMessageBundle();
    }
  }
}
