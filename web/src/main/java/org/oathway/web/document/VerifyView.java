package org.oathway.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.oathway.document.DocumentRegister;
import org.oathway.document.Lookup;
import org.oathway.document.Verification;
import org.oathway.web.shared.Messages;

/** Anybody asks whether a paper is true: by its code, by number and name, or by the file itself. */
@Named
@RequestScoped
public class VerifyView {

  private static final long MAX_BYTES = 5L * 1024 * 1024;

  private @Inject DocumentRegister register;
  private @Inject Messages messages;
  private @Nullable Verification found;
  private String code = "";
  private String number = "";
  private String name = "";
  private @Nullable Part file;
  private boolean asked;

  /** Opened by the QR code. */
  public void load() {
    if (!code.isBlank()) {
      answer(register.verify(code));
    }
  }

  public void byCode() {
    if (code.isBlank()) {
      messages.refused("document.verify.code.missing");
    } else {
      answer(register.verify(code));
    }
  }

  public void byNumber() {
    if (number.isBlank() || name.isBlank()) {
      messages.refused("document.verify.number.missing");
    } else {
      answer(register.verify(number, name));
    }
  }

  public void byFile() throws IOException {
    Part given = file;
    if (given == null || given.getSize() == 0) {
      messages.refused("document.verify.file.missing");
    } else if (given.getSize() > MAX_BYTES) {
      messages.refused("document.verify.file.large");
    } else {
      answer(register.verifyFile(given.getInputStream().readAllBytes()));
    }
  }

  private void answer(Lookup lookup) {
    asked = true;
    switch (lookup) {
      case Lookup.Found it -> found = it.verification();
      case Lookup.Unknown no -> messages.refused("document.verify.unknown");
      case Lookup.SlowDown wait ->
          messages.refused("document.verify.slowDown", wait.pause().toSeconds());
    }
  }

  /** The word of the answer's tag. */
  public String getVerdict() {
    Verification it = found;
    if (it == null) {
      return "";
    }
    return it.intact() ? it.state().name() : "BROKEN";
  }

  public @Nullable Verification getFound() {
    return found;
  }

  public boolean isAsked() {
    return asked;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code == null ? "" : code;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
