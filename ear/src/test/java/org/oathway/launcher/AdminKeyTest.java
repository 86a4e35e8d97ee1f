package org.oathway.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class AdminKeyTest {
  /** What Payara's own template holds for the empty password. */
  private static final String TEMPLATE = "27Nv0BTvkPdBpYuWJgtDj3hg/sWSRcCd4KQrT7m5PKt0kvVl+Z/n3Q==";

  @Test
  void aPasswordIsHashedAsPayaraHashesIt() {
    byte[] bytes = Base64.getDecoder().decode(TEMPLATE);
    assertEquals(TEMPLATE, AdminKey.encode("", Arrays.copyOfRange(bytes, 32, bytes.length)));
  }

  @Test
  void theLineNamesTheUserAndTheGroupOfAdministrators() {
    String line = AdminKey.line("admin", "secret");
    assertTrue(line.startsWith("admin;{SSHA256}") && line.endsWith(";asadmin\n"), line);
  }
}
