package org.oathway.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.oathway.platform.Secrets;
import org.oathway.platform.Settings;

/**
 * Encrypts and finds the columns that hold personal numbers. Which cipher writes is a setting; what
 * either wrote stays readable.
 */
@ApplicationScoped
public class PersonalColumns {

  @Inject Secrets secrets;
  @Inject Settings settings;
  private ColumnCipher cipher = new ColumnCipher(new byte[32], new byte[32], false);

  @PostConstruct
  void open() {
    boolean sm4 = settings.columnCipher().equalsIgnoreCase("SM4");
    cipher = new ColumnCipher(secrets.columnKey(), secrets.lookupKey(), sm4);
  }

  /** Encrypts a value for a column, such as {@code person.phone}. */
  public String seal(String column, String plain) {
    return cipher.seal(column, plain);
  }

  public String open(String column, String sealed) {
    return cipher.open(column, sealed);
  }

  /** The keyed hash a plain value is found by in a column. */
  public String lookup(String column, String plain) {
    return cipher.lookup(column, plain);
  }
}
