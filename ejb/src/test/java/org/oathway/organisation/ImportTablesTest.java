package org.oathway.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.oathway.person.ResidentId;
import org.oathway.platform.ImportPlan;
import org.oathway.platform.TableFault;
import org.oathway.security.Role;

class ImportTablesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final OfficeTable.Known HOUSE =
      new OfficeTable.Known(Map.of("忠县", 500233L), Set.of("云台法律服务所"), Set.of());

  private static byte[] csv(List<String> headings, String... rows) {
    String text = String.join(",", headings) + "\n" + String.join("\n", rows) + "\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> places(ImportPlan<?> plan) {
    return plan.faults().stream().map(ImportTablesTest::place).toList();
  }

  private static String place(TableFault fault) {
    return fault.row() + " " + fault.column() + " " + fault.reason().key();
  }

  private static ImportPlan<OfficeRequest> offices(byte[] file) {
    return ImportPlan.of(file, OfficeTable.HEADINGS, t -> OfficeTable.plan(t, HOUSE));
  }

  private static String uscc(int n) {
    String first = "33500233MD%07d".formatted(n);
    return first + Uscc.check(first);
  }

  @Test
  void theTemplatesOwnExampleIsGood() {
    assertEquals(List.of(), places(offices(OfficeTable.template())));
    assertEquals(
        List.of(),
        places(
            ImportPlan.of(
                StaffTable.template(),
                StaffTable.HEADINGS,
                t -> StaffTable.plan(t, Map.of("忠县", 500233L), Set.of(), "long enough 1"))));
    assertEquals(List.of(), places(practitioners(PractitionerTable.template())));
  }

  @Test
  void everyFaultOfEveryRowIsToldWithItsPlace() {
    byte[] file =
        csv(
            OfficeTable.HEADINGS,
            "甲所," + uscc(1) + ",乡镇所,普通合伙制,忠县,一号,,",
            "甲所," + uscc(1) + ",乡镇所,普通合伙制,江北区,二号,abc,开着",
            "云台法律服务所,33500233MD0000009X,别的,普通合伙制,忠县,,,正常");
    assertEquals(
        List.of(
            "3 机构名称 platform.import.twice",
            "3 统一社会信用代码 platform.import.twice",
            "3 区县 organisation.import.district",
            "3 电话 organisation.import.phone",
            "3 状态 platform.import.choice",
            "4 机构名称 platform.import.known",
            "4 统一社会信用代码 organisation.uscc.check",
            "4 地址 platform.import.missing",
            "4 类型 platform.import.choice"),
        places(offices(file)));
  }

  @Test
  void nothingIsWrittenWhileOneFaultIsLeft() {
    List<OfficeRequest> written = new ArrayList<>();
    byte[] bad = csv(OfficeTable.HEADINGS, "甲所,1,乡镇所,普通合伙制,忠县,一号,,");
    assertTrue(!offices(bad).commit(written::addAll).isDone());
    assertEquals(List.of(), written);
  }

  private static ImportPlan<PractitionerRequest> practitioners(byte[] file) {
    PractitionerTable.Known known =
        new PractitionerTable.Known(
            Set.of(),
            Set.of("19900000009"),
            Set.of("500233201500009"),
            Map.of("忠县云台法律服务所", 7L),
            "^[0-9A-Za-z]{6,20}$",
            TODAY);
    return ImportPlan.of(file, PractitionerTable.HEADINGS, t -> PractitionerTable.plan(t, known));
  }

  @Test
  void lettersForNumbersAndDoubleHeadsAreTold() {
    String first = "50000019850101001";
    String number = first + ResidentId.checkDigit(first);
    String office = "忠县云台法律服务所";
    byte[] file =
        csv(
            PractitionerTable.HEADINGS,
            "王㛃,," + number + ",19900000001," + office + ",500233201500001,2015/3/16,是",
            "扎西·次仁,护照,12X,1990000000a,无名所,500233201500009,三月,是",
            "李某,," + number + ",19900000009," + office + ",1234567,2030-01-01,是");
    assertEquals(
        List.of(
            "3 所在机构 organisation.import.office",
            "3 首次执业日期 platform.import.day",
            "3 证件类型 platform.import.choice",
            "3 证件号码 person.id.shape",
            "3 手机号码 person.phone.shape",
            "3 执业证号 platform.import.known",
            "4 首次执业日期 organisation.import.future",
            "4 是否主任 organisation.import.heads",
            "4 证件号码 platform.import.twice",
            "4 手机号码 platform.import.known"),
        places(practitioners(file)));
  }

  @Test
  void aClerkNeedsADistrictAndAnOfficerHasNone() {
    byte[] file =
        csv(
            StaffTable.HEADINGS,
            "clerk.a,李某某,区县经办,",
            "officer.a,王某某,市局经办,忠县",
            "CLERK.A,张某某,区县审批,忠县",
            "taken,赵某某,审计员,");
    ImportPlan<StaffRequest> plan =
        ImportPlan.of(
            file,
            StaffTable.HEADINGS,
            t -> StaffTable.plan(t, Map.of("忠县", 500233L), Set.of("taken"), "long enough 1"));
    assertEquals(
        List.of(
            "2 区县 organisation.staff.district.needed",
            "3 区县 organisation.staff.district.unneeded",
            "4 登录名 platform.import.twice",
            "5 登录名 platform.import.known"),
        places(plan));
    assertEquals(Role.CLERK, plan.entries().getFirst().role());
  }
}
