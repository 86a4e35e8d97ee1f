package org.oathway.registration;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oathway.exams.Reason;
import org.oathway.exams.eligibility.Ban;
import org.oathway.exams.eligibility.Education;
import org.oathway.exams.eligibility.Exemption;
import org.oathway.exams.eligibility.Facts;
import org.oathway.exams.eligibility.RuleSet;
import org.oathway.exams.eligibility.Standing;
import org.oathway.exams.registration.PaperKind;
import org.oathway.exams.registration.RegistrationForm;

/**
 * Reads what was typed as what the rules ask for. Relaxed education is claimed for the candidate:
 * by household where that helps, else by residence, so that only the papers needed are asked for.
 */
record FormReading(
    String name,
    IdentitySection identity,
    EducationSection education,
    ChoiceSection choice,
    PromiseSection promise,
    Set<PaperKind> papers,
    boolean photo) {

  private static final int MAX_TEXT = 100;

  /** All that is missing or unreadable. Name and mobile are the person's, checked at sign-up. */
  List<Reason> missing(RuleSet rules) {
    List<Reason> missing = new ArrayList<>(form(rules).missing());
    missing.removeIf(reason -> reason.field().equals("mobile"));
    if (!education.graduation().isBlank() && graduation() == null) {
      missing.removeIf(reason -> reason.field().equals("graduationDate"));
      missing.add(
          Reason.at("graduationDate", "registration.graduation.form", education.graduation()));
    }
    tooLong(missing, "address", identity.address());
    tooLong(missing, "school", education.school());
    tooLong(missing, "major", education.major());
    tooLong(missing, "certificateNo", education.certificateNo());
    return missing;
  }

  RegistrationForm form(RuleSet rules) {
    boolean byHukou = needsRelaxed() && relaxes(rules).test(identity.hukou());
    boolean byResidence = needsRelaxed() && !byHukou && relaxes(rules).test(identity.residence());
    return new RegistrationForm(
        new RegistrationForm.Identity(
            name, "", identity.address(), identity.hukou(), identity.residence()),
        new RegistrationForm.Study(
            named(Education.values(), education.education()).map(Enum::name).orElse(""),
            education.school(),
            education.major(),
            education.certificateNo(),
            graduation(),
            standing(),
            education.foreignDegree()),
        papers,
        photo,
        new RegistrationForm.Choice(
            chosen(choice.districtId()), chosen(choice.siteId()), byHukou, byResidence),
        new RegistrationForm.Commitment(promise.promised(), promise.consented()));
  }

  Facts facts(List<Ban> bans) {
    return new Facts(
        level(),
        education.lawMajor(),
        standing(),
        graduation(),
        identity.hukou(),
        identity.residence(),
        promise.prcNational(),
        promise.constitution(),
        promise.conduct(),
        promise.health(),
        Set.copyOf(promise.bars()),
        Exemption.NONE,
        bans);
  }

  /** Whether every declaration was given; else the verdict's words on them would only repeat it. */
  boolean declared() {
    return promise.prcNational() && promise.constitution() && promise.conduct() && promise.health();
  }

  /** All of the form in one text; its hash stands on the receipt. */
  String canonical() {
    return String.join("\n", name, identity.toString(), education.toString(), choice.toString())
        + "\n"
        + promise
        + "\n"
        + papers.stream().sorted().toList();
  }

  private boolean needsRelaxed() {
    return !education.education().isEmpty()
        && !(level() == Education.BACHELOR_OR_ABOVE && education.lawMajor());
  }

  private static Predicate<String> relaxes(RuleSet rules) {
    return rules.relaxedCounties()::contains;
  }

  private Education level() {
    return named(Education.values(), education.education()).orElse(Education.BELOW_DIPLOMA);
  }

  private Standing standing() {
    return named(Standing.values(), education.standing()).orElse(Standing.GRADUATED);
  }

  private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
    return Stream.of(all).filter(one -> one.name().equals(name)).findFirst();
  }

  private @Nullable LocalDate graduation() {
    try {
      return LocalDate.parse(education.graduation().strip());
    } catch (DateTimeParseException unreadable) {
      return null;
    }
  }

  private static String chosen(long id) {
    return id == 0 ? "" : Long.toString(id);
  }

  private static void tooLong(List<Reason> missing, String field, String text) {
    if (text.strip().length() > MAX_TEXT) {
      missing.add(Reason.at(field, "registration.text.long", MAX_TEXT));
    }
  }
}
