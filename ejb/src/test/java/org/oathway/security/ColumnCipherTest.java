package org.oathway.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnCipherTest {

  private static final byte[] KEY = key(1);
  private static final byte[] LOOKUP = key(2);
  private static final String NUMBER = "500000199001010016";

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatWasSealedOpensAgain(boolean sm4) {
    ColumnCipher cipher = new ColumnCipher(KEY, LOOKUP, sm4);
    String sealed = cipher.seal("person.document_no", NUMBER);
    assertFalse(sealed.contains(NUMBER));
    assertEquals(NUMBER, cipher.open("person.document_no", sealed));
  }

  @Test
  void theSameNumberIsNeverSealedAlikeButFoundAlike() {
    ColumnCipher cipher = new ColumnCipher(KEY, LOOKUP, false);
    assertNotEquals(cipher.seal("c", NUMBER), cipher.seal("c", NUMBER));
    assertEquals(cipher.lookup("c", NUMBER), cipher.lookup("c", NUMBER));
    assertNotEquals(cipher.lookup("c", NUMBER), cipher.lookup("d", NUMBER));
  }

  @Test
  void whatOneCipherWroteTheOtherSettingReads() {
    String sealed = new ColumnCipher(KEY, LOOKUP, true).seal("c", NUMBER);
    assertEquals(NUMBER, new ColumnCipher(KEY, LOOKUP, false).open("c", sealed));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aChangedMovedOrForeignValueDoesNotOpen(boolean sm4) {
    ColumnCipher cipher = new ColumnCipher(KEY, LOOKUP, sm4);
    String sealed = cipher.seal("c", NUMBER);
    char[] changed = sealed.toCharArray();
    changed[20] = changed[20] == 'A' ? 'B' : 'A';
    assertThrows(IllegalStateException.class, () -> cipher.open("c", new String(changed)));
    assertThrows(IllegalStateException.class, () -> cipher.open("d", sealed));
    assertThrows(
        IllegalStateException.class, () -> new ColumnCipher(key(3), LOOKUP, sm4).open("c", sealed));
  }

  private static byte[] key(int seed) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) seed);
    return key;
  }
}
