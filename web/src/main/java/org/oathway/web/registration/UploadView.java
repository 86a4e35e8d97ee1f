package org.oathway.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.registration.PaperKind;
import org.oathway.platform.Outcome;
import org.oathway.registration.Draft;
import org.oathway.registration.PaperRow;
import org.oathway.registration.Papers;
import org.oathway.web.shared.Messages;

/** Takes scans and the photo into the form; the bean judges them by their content. */
@Named
@RequestScoped
public class UploadView {

  private static final int MOST = 6 * 1024 * 1024;
  private static final String JPEG = "data:image/jpeg;base64,";

  private @Inject Papers papers;
  private @Inject RegisterView register;
  private @Inject Messages messages;

  private final Map<String, Part> files = new HashMap<>();
  private @Nullable Part photo;
  private String drawn = "";

  /** Keeps every scan that was chosen; each is told its own reasons. */
  public void attach() throws IOException {
    for (Map.Entry<String, Part> one : files.entrySet()) {
      Part part = one.getValue();
      if (part != null && part.getSize() > 0) {
        attach(PaperKind.valueOf(one.getKey()), part);
      }
    }
    register.renew();
  }

  private void attach(PaperKind kind, Part part) throws IOException {
    String name = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
    switch (papers.attach(id(), kind, name, bytes(part))) {
      case Outcome.Done<PaperRow> done -> messages.note("registration.paper.kept");
      case Outcome.Refused<PaperRow> no -> messages.refused(no.reasons());
    }
  }

  /** Keeps the scans and goes on. */
  public String next() throws IOException {
    attach();
    return messages.getFaults().isEmpty() ? register.next() : "";
  }

  /** Keeps the photo as the cropper drew it, or the file itself where there is no script. */
  public String keepPhoto() throws IOException {
    byte[] bytes = drawn.startsWith(JPEG) ? decoded() : new byte[0];
    if (bytes.length == 0 && photo != null) {
      bytes = bytes(photo);
    }
    if (bytes.length > 0) {
      switch (papers.photo(id(), bytes)) {
        case Outcome.Done<String> done -> messages.done("registration.photo.kept");
        case Outcome.Refused<String> no -> {
          messages.refused(no.reasons());
          return "";
        }
      }
    }
    return register.next();
  }

  private byte[] decoded() {
    try {
      return Base64.getDecoder().decode(drawn.substring(JPEG.length()));
    } catch (IllegalArgumentException rubbish) {
      return new byte[0];
    }
  }

  /** What was sent, one byte more than is allowed at most: enough to know that it is too much. */
  private static byte[] bytes(Part part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return in.readNBytes(MOST);
    }
  }

  /** Whether the form asks for this paper, or holds it already. */
  public boolean needs(PaperKind kind) {
    Draft draft = register.getDraft();
    return draft != null && (draft.papersNeeded().contains(kind) || kept(kind) != null);
  }

  /** The scan that is there; none while it is missing. */
  public @Nullable PaperRow kept(PaperKind kind) {
    Draft draft = register.getDraft();
    return draft == null
        ? null
        : draft.papers().stream().filter(p -> p.kind() == kind).findFirst().orElse(null);
  }

  private long id() {
    return Objects.requireNonNull(register.getDraft()).id();
  }

  public Map<String, Part> getFiles() {
    return files;
  }

  public @Nullable Part getPhoto() {
    return photo;
  }

  public void setPhoto(@Nullable Part photo) {
    this.photo = photo;
  }

  public String getDrawn() {
    return drawn;
  }

  public void setDrawn(String drawn) {
    this.drawn = drawn;
  }
}
