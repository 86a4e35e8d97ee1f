package org.oathway.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.oathway.audit.AuditLog;
import org.oathway.platform.DeedFailed;

/**
 * What happens to a page when something surprising happens: a page that waited too long comes back
 * as it was (the browser kept what was typed), what one may not do answers 403, what is not there
 * answers 404, and everything else gets a number under which the log tells the rest.
 */
final class MishapHandler extends ExceptionHandlerWrapper {

  private static final System.Logger LOG = System.getLogger("org.oathway.incident");

  /** The name under which the error page finds the number of the incident. */
  static final String INCIDENT = "incident";

  MishapHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() throws FacesException {
    Iterator<ExceptionQueuedEvent> waiting = getUnhandledExceptionQueuedEvents().iterator();
    var faces = FacesContext.getCurrentInstance();
    while (waiting.hasNext()) {
      Throwable mishap = waiting.next().getContext().getException();
      waiting.remove();
      if (!faces.getResponseComplete()) {
        answer(faces, mishap);
      }
    }
    getWrapped().handle();
  }

  private static void answer(FacesContext faces, Throwable mishap) {
    if (within(mishap, ViewExpiredException.class).isPresent()) {
      redirect(faces, Here.again((HttpServletRequest) faces.getExternalContext().getRequest()));
      return;
    }
    if (within(mishap, EJBAccessException.class).isPresent()) {
      CDI.current().select(AuditLog.class).get().recordApart("bean", here(faces), "REFUSED", "");
      send(faces, HttpServletResponse.SC_FORBIDDEN, "/error/forbidden");
      return;
    }
    Optional<DeedFailed> told = within(mishap, DeedFailed.class);
    if (told.isPresent()) {
      tell(faces, told.get());
    } else {
      String incident = UUID.randomUUID().toString().substring(0, 8);
      LOG.log(Level.ERROR, "Incident " + incident, mishap);
      faces.getExternalContext().getRequestMap().put(INCIDENT, incident);
      send(
          faces,
          HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          "/error/failed?" + INCIDENT + "=" + incident);
    }
  }

  /** Somebody asked for what is not theirs, or not there: that is worth a row of the audit. */
  private static void tell(FacesContext faces, DeedFailed told) {
    if (told.kind() != DeedFailed.Kind.STALE) {
      String object = told.args().stream().map(String::valueOf).collect(Collectors.joining(" "));
      CDI.current()
          .select(AuditLog.class)
          .get()
          .recordApart("page", object, "REFUSED", here(faces));
    }
    switch (told.kind()) {
      case NOT_FOUND -> send(faces, HttpServletResponse.SC_NOT_FOUND, "/error/missing");
      case FORBIDDEN -> send(faces, HttpServletResponse.SC_FORBIDDEN, "/error/forbidden");
      case STALE -> {
        CDI.current().select(Messages.class).get().refused(told.key(), told.args().toArray());
        faces.renderResponse();
      }
    }
  }

  private static String here(FacesContext faces) {
    return Here.path((HttpServletRequest) faces.getExternalContext().getRequest());
  }

  private static <T extends Throwable> Optional<T> within(Throwable mishap, Class<T> kind) {
    for (Throwable cause = mishap; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return Optional.of(kind.cast(cause));
      }
    }
    return Optional.empty();
  }

  /** Part of a page cannot become an error page; then the browser is sent there. */
  private static void send(FacesContext faces, int status, String page) {
    var external = faces.getExternalContext();
    if (faces.getPartialViewContext().isAjaxRequest()) {
      redirect(faces, external.getRequestContextPath() + page);
      return;
    }
    if (external.isResponseCommitted()) {
      return;
    }
    try {
      external.responseSendError(status, "");
      faces.responseComplete();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static void redirect(FacesContext faces, String address) {
    try {
      faces.getExternalContext().redirect(address);
      faces.responseComplete();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
