package org.oathway.web.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.oathway.organisation.AreaName;
import org.oathway.registration.Gist;
import org.oathway.registration.RegistrationCard;
import org.oathway.web.shared.Finding;
import org.oathway.web.shared.Language;
import org.oathway.web.shared.Msg;
import org.oathway.web.shared.Verdicts;

/** What officials read of a registration in a few words. */
@Named
@RequestScoped
public class RegistrationWords {

  private @Inject Msg msg;
  private @Inject Verdicts verdicts;
  private @Inject PhotoWords photos;
  private @Inject Language language;

  /** Education and what is special: 非法律本科 · 放宽 · 补正后重报. */
  public String line(Gist row) {
    List<String> words = new ArrayList<>();
    String field = row.lawMajor() ? "LAW." : "OTHER.";
    words.add(msg.get("registration.study." + field + row.education()));
    if (row.conclusion().equals("ELIGIBLE_RELAXED")) {
      words.add(msg.get("registration.relaxed"));
    }
    if (row.conclusion().equals("ELIGIBLE_CONDITIONALLY")) {
      words.add(msg.get("registration.expected"));
    }
    if (row.again()) {
      words.add(msg.get("registration.again"));
    }
    return String.join(" · ", words);
  }

  /** Where somebody is registered and where they live: 城口县 / 市外. */
  public String homes(RegistrationCard card) {
    return home(card.identity().hukou(), card.hukou())
        + " / "
        + home(card.identity().residence(), card.residence());
  }

  private String home(String code, AreaName area) {
    if (code.isEmpty()) {
      return "";
    }
    String name = area.nameIn(language.getTag());
    return name.isEmpty() ? msg.get("registration.elsewhere") : name;
  }

  /** The verdict that was kept, and what the machine found of the photo. */
  public List<Finding> findings(RegistrationCard card) {
    List<Finding> all = new ArrayList<>();
    var verdict = card.verdict();
    if (verdict != null) {
      all.addAll(verdicts.findings(verdict));
    }
    if (!card.photoSha().isEmpty()) {
      all.add(
          new Finding(
              "ok", msg.get("registration.photo.ok"), photos.facts(card.photoFacts()), "", ""));
    }
    return all;
  }
}
