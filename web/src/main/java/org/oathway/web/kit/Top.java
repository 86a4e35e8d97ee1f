package org.oathway.web.kit;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oathway.web.security.SignOut;
import org.oathway.web.shared.Language;
import org.oathway.web.shared.Navigation.Way;
import org.oathway.web.shared.Viewer;

/**
 * {@code <ow:top viewer ways language unread>}: the head of every page. The ways stand in it twice,
 * in a row and in the sheet of the menu; which of them is seen depends on the width of the window.
 * Its buttons to sign out press the button {@code out} of the form {@code leave}, which the page
 * holds.
 */
@FacesComponent("org.oathway.Top")
public class Top extends Piece {

  @Override
  void begin(Html out) throws IOException {
    Viewer viewer = (Viewer) Objects.requireNonNull(given("viewer"));
    Iterable<Way> ways = list("ways");
    out.open("header", "top").open("div", "top-row");
    logo(out);
    out.open("nav", "nav wide").with("aria-label", words().of("shared.nav"));
    Ways.write(out, this, ways);
    out.close("nav").open("div", "top-end").open("span", "wide");
    choices(out);
    out.close("span");
    if (viewer.isSignedIn()) {
      bell(out);
      link(out, "who wide", "/person/me", viewer.getName());
      leave(out, "as-link wide", words().of("shared.sign_out"));
    } else {
      link(out, "button wide", "/person/sign-up", words().of("shared.sign_up"));
      link(out, "button primary", "/security/sign-in", words().of("shared.sign_in"));
    }
    sheet(out, viewer, ways);
    out.close("div").close("div").close("header");
    if (viewer.isSignedIn()) {
      out.open("form", "leave")
          .with("id", "leave")
          .with("method", "post")
          .with("action", address(SignOut.PATH))
          .close("form");
    }
  }

  /** The menu of narrow windows. */
  private void sheet(Html out, Viewer viewer, Iterable<Way> ways) throws IOException {
    out.open("details", "menu")
        .of("summary", words().of("shared.menu"))
        .open("nav", "menu-sheet")
        .with("aria-label", words().of("shared.menu"));
    Ways.write(out, this, ways);
    choices(out);
    if (viewer.isSignedIn()) {
      if (viewer.isOfficial()) {
        link(out, null, "/person/me", words().of("shared.nav.me"));
      }
      leave(out, "as-link", words().of("shared.sign_out") + " · " + viewer.getName());
    } else {
      link(out, null, "/person/sign-up", words().of("shared.sign_up"));
    }
    out.close("nav").close("details");
  }

  private void logo(Html out) throws IOException {
    out.open("a", "logo")
        .with("href", address("/"))
        .open("span", "logo-block")
        .with("aria-hidden", "true")
        .text(words().of("shared.logo"))
        .close("span")
        .text(" ")
        .of("span", "logo-name", words().of("shared.brand"))
        .text(" ")
        .of("span", "logo-other", words().of("shared.brand_other"))
        .close("a");
  }

  /** The size of type and the language, each as a link to this very page. */
  private void choices(Html out) throws IOException {
    Language language = (Language) Objects.requireNonNull(given("language"));
    boolean large = language.isLarge();
    String other = language.isEnglish() ? "zh-CN" : "en";
    out.open("span", "choices")
        .open("a")
        .with("href", language.getResized())
        .with("data-large", large)
        .text(words().of(large ? "shared.type.normal" : "shared.type.large"))
        .close("a")
        .text(" ")
        .open("a")
        .with("href", language.getSwitched())
        .with("lang", other)
        .with("hreflang", other)
        .text(words().of("shared.language.other"))
        .close("a")
        .close("span");
  }

  private void bell(Html out) throws IOException {
    out.open("a", "bell")
        .with("href", address("/notification/messages"))
        .text(words().of("shared.nav.messages"));
    String unread = text("unread");
    if (!unread.equals("0")) {
      out.text(" ")
          .open("span", "count")
          .text(unread)
          .unseen(" " + words().of("shared.unread"))
          .close("span");
    }
    out.close("a");
  }

  private void link(Html out, @Nullable String styleClass, String path, String text)
      throws IOException {
    out.open("a").with("class", styleClass).with("href", address(path)).text(text).close("a");
  }

  private static void leave(Html out, String styleClass, String text) throws IOException {
    out.open("button", styleClass)
        .with("type", "submit")
        .with("form", "leave")
        .text(text)
        .close("button");
  }
}
