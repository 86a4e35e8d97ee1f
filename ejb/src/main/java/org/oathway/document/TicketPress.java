package org.oathway.document;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * Prints tickets by the pile with one case of type and without the register: trial prints before a
 * session, and measurements. For one thread; nothing that comes out of it verifies.
 */
public final class TicketPress {

  private static final String NO_CODE = "0".repeat(VerificationCode.LENGTH);

  private final TypeCase type = Foundry.cast(List.of());
  private final String publicUrl;
  private final ZonedDateTime at;

  public TicketPress(String publicUrl, ZonedDateTime at) {
    this.publicUrl = publicUrl;
    this.at = at;
  }

  /** The n-th ticket of the pile, stamped 演示 DEMO. */
  public byte[] print(AdmissionTicket ticket, long n) {
    String number = ticket.kind().number(at.getYear(), n);
    Imprint imprint = new Imprint(number, NO_CODE, publicUrl, at, 1, true, new byte[0]);
    return Press.print(type, ticket, imprint).bytes();
  }
}
