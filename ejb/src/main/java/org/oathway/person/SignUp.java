package org.oathway.person;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.oathway.exams.Reason;
import org.oathway.platform.Audited;
import org.oathway.platform.Outcome;
import org.oathway.security.Accounts;
import org.oathway.security.NewAccount;
import org.oathway.security.PasswordRule;
import org.oathway.security.SignIn;

/**
 * A person comes to the house: once for life. Who signs up with a number that is already known is
 * told so and shown the way back to the first account.
 */
@Stateless
@PermitAll
public class SignUp {

  @Inject private Persons persons;
  @Inject private Accounts accounts;
  @Inject private SignIn signIn;
  @Inject private CodeCheck codes;

  /** Sends the code a sign-up or a recovery needs; what comes back may be shown in demo mode. */
  public Outcome<String> sendCode(String phone, String email) {
    return codes.send(phone, email);
  }

  /** Makes the person and the account; yields the account. */
  @Audited("person.signUp")
  public Outcome<Long> signUp(SignUpRequest request) {
    NewPerson fresh = request.person();
    List<Reason> faults = new ArrayList<>(persons.faults(fresh));
    boolean phoneGood = faults.stream().noneMatch(f -> f.field().equals("phone"));
    if (faults.stream().noneMatch(f -> f.field().equals("documentNo"))
        && persons.find(fresh.documentNo()).isPresent()) {
      faults.add(Reason.at("documentNo", "person.id.known"));
    }
    if (phoneGood && accounts.taken(Mobile.normal(fresh.phone()))) {
      faults.add(Reason.at("phone", "person.phone.known"));
    }
    faults.addAll(PasswordRule.faults("password", request.password()));
    if (!request.consent()) {
      faults.add(Reason.at("consent", "person.consent.missing").under("个人信息保护法第十三条、第二十九条"));
    }
    if (phoneGood) {
      faults.addAll(codes.faults(fresh.phone(), request.code(), faults.isEmpty()));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    long personId = persons.add(fresh);
    return Outcome.done(
        accounts.open(
            new NewAccount(
                PersonName.normal(fresh.name()),
                personId,
                request.password(),
                Map.of(
                    "PHONE", Mobile.normal(fresh.phone()),
                    "DOCUMENT", ResidentId.normal(fresh.documentNo())))));
  }

  /**
   * Sets a new password for whoever knows the document number and holds the phone of its person.
   * The answer does not say which of the two was wrong.
   */
  @Audited("person.recover")
  public Outcome<Long> recover(String documentNo, String phone, String code, String password) {
    List<Reason> faults = new ArrayList<>(PasswordRule.faults("password", password));
    faults.addAll(codes.faults(phone, code, faults.isEmpty()));
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    OptionalLong person = persons.find(documentNo);
    OptionalLong account =
        person.isPresent() && persons.reachedBy(person.getAsLong(), phone)
            ? accounts.ofPerson(person.getAsLong())
            : OptionalLong.empty();
    if (account.isEmpty()) {
      return Outcome.refused(Reason.at("documentNo", "person.recover.noMatch"));
    }
    signIn.changePassword(account.getAsLong(), password);
    return Outcome.done(account.getAsLong());
  }
}
