package org.oathway.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oathway.security.Role;

class DoorsTest {

  @Test
  void strangersMayReadWhatIsPublic() {
    for (String open : new String[] {"/", "/notice/list", "/document/verify", "/person/sign-up"}) {
      assertTrue(Doors.doorTo(open).open(), open);
    }
  }

  @Test
  void whatHasNoDoorOfItsOwnNeedsASignIn() {
    assertFalse(Doors.doorTo("/person/road").open());
    assertTrue(Doors.doorTo("/person/road").admits(Set.of()));
  }

  @Test
  void theLongestPathDecides() {
    assertTrue(Doors.doorTo("/organisation/directory").open());
    assertFalse(Doors.doorTo("/organisation/offices").open());
    assertFalse(Doors.doorTo("/notice/manage").open());
  }

  @Test
  void aPathThatOnlyBeginsAlikeIsAnotherPath() {
    assertFalse(Doors.doorTo("/noticeboard").open());
  }

  @Test
  void aClerkReviewsAndACandidateDoesNot() {
    Door review = Doors.doorTo("/registration/review");
    assertTrue(review.admits(Set.of(Role.CLERK)));
    assertFalse(review.admits(Set.of(Role.CANDIDATE, Role.PRACTITIONER)));
  }

  @Test
  void theOathIsThePractitionersAndTheCeremonyTheAssociations() {
    assertTrue(Doors.doorTo("/oath/mine").admits(Set.of(Role.PRACTITIONER)));
    assertFalse(Doors.doorTo("/oath/mine").admits(Set.of(Role.ASSOCIATION)));
    assertTrue(Doors.doorTo("/oath/ceremony").admits(Set.of(Role.AUDITOR)));
    assertFalse(Doors.doorTo("/oath/check-in").admits(Set.of(Role.AUDITOR)));
  }

  @Test
  void choosingALanguageLeavesTheRestOfTheAddress() {
    assertEquals("/a?x=1&y=2", Preferences.without("/a?x=1&lang=en&y=2"));
    assertEquals("/a", Preferences.without("/a?lang=en&type=large"));
    assertEquals("/a", Preferences.without("/a"));
  }

  @Test
  void anAddressCannotSendPeopleToAnotherSite() {
    assertEquals("/", Preferences.without("//evil.example/?lang=en"));
  }
}
