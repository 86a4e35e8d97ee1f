package org.oathway.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.oathway.person.ResidentId;
import org.oathway.platform.ImportReport;
import org.oathway.platform.Outcome;
import org.oathway.platform.PageRequest;
import org.oathway.security.Role;
import org.oathway.testbed.InContainer;

class OrganisationIT extends InContainer {

  @Inject private Districts districts;
  @Inject private Offices offices;
  @Inject private OfficeImport officeImport;
  @Inject private PractitionerImport practitioners;
  @Inject private StaffAccounts staff;

  private static byte[] csv(List<String> headings, List<String> rows) {
    String text = String.join(",", headings) + "\n" + String.join("\n", rows) + "\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String officeRow(String name, int n) {
    String first = "33500233MD%07d".formatted(n);
    return name + "," + first + Uscc.check(first) + ",乡镇所,普通合伙制,忠县,一号,,";
  }

  @Test
  void theChangeOfNovember2025ClosesTwoDistrictsAndOpensOne() {
    Set<String> before = codes(LocalDate.of(2025, 11, 5));
    Set<String> after = codes(LocalDate.of(2025, 11, 6));
    assertTrue(before.containsAll(Set.of("500105", "500112")));
    assertFalse(before.contains("LJ"));
    assertTrue(after.contains("LJ"));
    assertFalse(after.contains("500105") || after.contains("500112"));
    assertEquals(12, districts.today().stream().filter(DistrictRow::relaxed).count());
  }

  private Set<String> codes(LocalDate day) {
    return districts.at(day).stream().map(DistrictRow::code).collect(Collectors.toSet());
  }

  @Test
  void aTableIsTakenInWholeAndThenKnown() throws Exception {
    String name = "导入甲所" + System.nanoTime() % 1_000_000;
    int serial = (int) (System.nanoTime() % 1_000_000);
    byte[] file = csv(OfficeTable.HEADINGS, List.of(officeRow(name, serial)));
    assertEquals(Outcome.done(1), acting.in(Role.ADMIN, () -> officeImport.commit(file)));
    ImportReport again = acting.in(Role.ADMIN, () -> officeImport.check(file));
    assertEquals(2, again.faults().size());
    assertEquals(1, offices.list(name, 0, PageRequest.of(0, 10)).total());
  }

  @Test
  void practitionersBecomePersonsWithAnOfficeAndAHead() throws Exception {
    int serial = (int) (System.nanoTime() % 1_000_000);
    String name = "导入乙所" + serial;
    byte[] office = csv(OfficeTable.HEADINGS, List.of(officeRow(name, serial + 1_000_000)));
    acting.in(Role.ADMIN, () -> officeImport.commit(office));
    String first = "500000%04d0101%03d".formatted(1950 + serial % 50, serial / 50 % 1000);
    String row =
        "扎西·多吉,,%s%c,188%08d,%s,IT%d,2015-03-16,是"
            .formatted(first, ResidentId.checkDigit(first), serial, name, 100_000 + serial);
    byte[] file = csv(PractitionerTable.HEADINGS, List.of(row));
    assertEquals(Outcome.done(1), acting.in(Role.ADMIN, () -> practitioners.commit(file)));
    OfficeCard card = offices.list(name, 0, PageRequest.of(0, 10)).rows().getFirst();
    MemberRow member = offices.members(card.id()).getFirst();
    assertEquals("扎西·多吉", member.name());
    assertEquals(member.personId(), card.headPersonId());
  }

  @Test
  void anOfficialsAccountIsOpenedOnceAndOnlyByAnAdministrator() throws Exception {
    StaffRequest request =
        new StaffRequest("it" + System.nanoTime(), "测试员", Role.OFFICER, 0, "long enough 1");
    assertTrue(acting.in(Role.ADMIN, () -> staff.open(request)).isDone());
    assertFalse(acting.in(Role.ADMIN, () -> staff.open(request)).isDone());
    assertThrows(
        EJBAccessException.class, () -> acting.in(Role.OFFICER, () -> staff.open(request)));
  }
}
