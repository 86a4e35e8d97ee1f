package org.oathway.web.oath;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.oathway.oath.Hall;
import org.oathway.platform.Outcome;
import org.oathway.web.shared.Messages;

/** The phone at the door: one code, one press, who it is in large type, and on to the next. */
@Named
@ViewScoped
@SuppressWarnings("serial")
public class CheckInView implements Serializable {

  private @Inject Hall hall;
  private @Inject Messages messages;
  private String code = "";
  private boolean brought;
  private Hall.@Nullable Arrival arrived;

  /** Sees whether a link has brought a code. */
  public void open() {
    brought = !code.isBlank();
  }

  public void checkIn() {
    brought = false;
    switch (hall.checkIn(code)) {
      case Outcome.Done<Hall.Arrival> done -> {
        arrived = done.value();
        code = "";
      }
      case Outcome.Refused<Hall.Arrival> no -> {
        arrived = null;
        messages.refused(no.reasons());
      }
    }
  }

  public Hall.@Nullable Arrival getArrived() {
    return arrived;
  }

  /** Where the hand goes next: to the button when the link has brought a code, else to the box. */
  public boolean isBrought() {
    return brought;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
