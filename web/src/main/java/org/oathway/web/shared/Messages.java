package org.oathway.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;

/**
 * What a screen answers to a deed: done (it survives the redirect that follows), or refused, with
 * every reason at its field, or at the head of the page when it concerns the whole.
 */
@Named("messages")
@ApplicationScoped
public class Messages {

  private @Inject Msg msg;

  /** The deed is done; said on the next page. */
  public void done(String key, Object... args) {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    add(null, FacesMessage.SEVERITY_INFO, msg.of(key, args), "");
  }

  /** Something to know that keeps nobody from anything. */
  public void note(String key, Object... args) {
    add(null, FacesMessage.SEVERITY_WARN, msg.of(key, args), "");
  }

  /** One refusal that concerns the whole, in plain words. */
  public void refused(String key, Object... args) {
    add(null, FacesMessage.SEVERITY_ERROR, msg.of(key, args), "");
  }

  /** The deed is refused, for all of these reasons. */
  public void refused(List<Reason> reasons) {
    var faces = FacesContext.getCurrentInstance();
    for (Reason reason : reasons) {
      String field = reason.field().isEmpty() ? null : input(faces, reason.field()).orElse(null);
      add(field, FacesMessage.SEVERITY_ERROR, msg.reason(reason), reason.article());
    }
    faces.validationFailed();
  }

  /** What concerns the whole page. */
  public List<FacesMessage> getWhole() {
    return FacesContext.getCurrentInstance().getMessageList(null);
  }

  /** Where the page has faults: the ids of the inputs, in the order of the page. */
  public List<Fault> getFaults() {
    var faces = FacesContext.getCurrentInstance();
    var faults = new ArrayList<Fault>();
    faces
        .getClientIdsWithMessages()
        .forEachRemaining(
            id -> {
              if (id != null) {
                faces
                    .getMessageList(id)
                    .forEach(message -> faults.add(new Fault(id, message.getSummary())));
              }
            });
    return faults;
  }

  /** One fault: the input it belongs to, and what is wrong. */
  public record Fault(String input, String text) {}

  private static void add(@Nullable String field, Severity severity, String text, String article) {
    FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, text, article));
  }

  /** The client id of the input that bears a reason's field as its id. */
  private static Optional<String> input(FacesContext faces, String field) {
    String id = field.substring(field.lastIndexOf('.') + 1);
    var found = new AtomicReference<String>();
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces),
            (visit, component) -> {
              if (id.equals(component.getId()) && isInput(component)) {
                found.set(component.getClientId(faces));
                return VisitResult.COMPLETE;
              }
              return VisitResult.ACCEPT;
            });
    return Optional.ofNullable(found.get());
  }

  private static boolean isInput(UIComponent component) {
    return component instanceof EditableValueHolder
        || component.getAttributes().containsKey("bearsMessages");
  }
}
