package org.oathway.security;

import java.util.Map;

/**
 * What a new account is made of.
 *
 * @param displayName the name shown
 * @param personId the person behind it; 0 for a pure staff account
 * @param password in plain; kept as a hash only
 * @param signInNames each kind ({@code LOGIN}, {@code PHONE}, {@code DOCUMENT}) with its value
 */
public record NewAccount(
    String displayName, long personId, String password, Map<String, String> signInNames) {

  @Override
  public String toString() {
    return "NewAccount[" + displayName + "]";
  }
}
