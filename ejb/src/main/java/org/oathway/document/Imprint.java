package org.oathway.document;

import java.time.ZonedDateTime;

/**
 * What the house prints on every paper it issues.
 *
 * @param number number of its kind and year, such as {@code ZKZ-2026-000482}
 * @param code the verification code, ungrouped
 * @param publicUrl where the public reaches the house, without a slash at the end
 * @param edition 1 for the first, one more for each that supersedes the one before
 * @param demo whether the sheet is stamped 演示 DEMO
 * @param seal image of the issuer's seal, uploaded by the operator; empty when there is none
 */
record Imprint(
    String number,
    String code,
    String publicUrl,
    ZonedDateTime at,
    int edition,
    boolean demo,
    byte[] seal) {

  /** The address the QR code leads to. */
  String verifyUrl() {
    return publicUrl + "/v/" + VerificationCode.grouped(code);
  }
}
