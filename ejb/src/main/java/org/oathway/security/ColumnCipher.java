package org.oathway.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Encrypts a personal column by AES-256-GCM or SM4-GCM and finds it by a keyed hash. The value says
 * which cipher wrote it ({@code A1.} or {@code S1.}), so both kinds stay readable when the setting
 * changes. A value is bound to its column: moved to another one it no longer opens.
 */
final class ColumnCipher {

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int SM4_KEY = 16;
  private static final BouncyCastleProvider BC = new BouncyCastleProvider();
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] key;
  private final byte[] lookupKey;
  private final boolean sm4;

  /**
   * A cipher with its keys.
   *
   * @param key 32 bytes; SM4 takes the first 16 of its SHA-256-HMAC
   * @param lookupKey 32 bytes
   */
  ColumnCipher(byte[] key, byte[] lookupKey, boolean sm4) {
    this.key = key.clone();
    this.lookupKey = lookupKey.clone();
    this.sm4 = sm4;
  }

  String seal(String column, String plain) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] sealed =
        run(Cipher.ENCRYPT_MODE, sm4, column, nonce, plain.getBytes(StandardCharsets.UTF_8));
    byte[] all = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    return (sm4 ? "S1." : "A1.") + Base64.getEncoder().withoutPadding().encodeToString(all);
  }

  String open(String column, String sealed) {
    byte[] all = Base64.getDecoder().decode(sealed.substring(3));
    byte[] nonce = Arrays.copyOf(all, NONCE);
    byte[] body = Arrays.copyOfRange(all, NONCE, all.length);
    boolean bySm4 = sealed.startsWith("S1.");
    return new String(run(Cipher.DECRYPT_MODE, bySm4, column, nonce, body), StandardCharsets.UTF_8);
  }

  /** What the plain value is found by; different in each column. */
  String lookup(String column, String plain) {
    byte[] hash = hmac(lookupKey, column + "\u0000" + plain);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  private byte[] run(int mode, boolean bySm4, String column, byte[] nonce, byte[] text) {
    try {
      Cipher cipher =
          bySm4
              ? Cipher.getInstance("SM4/GCM/NoPadding", BC)
              : Cipher.getInstance("AES/GCM/NoPadding");
      SecretKeySpec secret =
          bySm4
              ? new SecretKeySpec(Arrays.copyOf(hmac(key, "SM4"), SM4_KEY), "SM4")
              : new SecretKeySpec(key, "AES");
      cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(column.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a personal column does not open: wrong key or changed", e);
    }
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
