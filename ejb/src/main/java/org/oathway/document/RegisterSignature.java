package org.oathway.document;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * The house's Ed25519 signature over what a record of the register says, made with the signing key
 * of the installation. A row changed in the database without the key no longer verifies.
 */
final class RegisterSignature {

  private RegisterSignature() {}

  /** Base64 of the signature over these words, in this order. */
  static String of(byte[] key, String... words) {
    byte[] said = said(words);
    Ed25519Signer signer = new Ed25519Signer();
    signer.init(true, new Ed25519PrivateKeyParameters(key));
    signer.update(said, 0, said.length);
    return Base64.getEncoder().encodeToString(signer.generateSignature());
  }

  static boolean holds(byte[] key, String signature, String... words) {
    byte[] said = said(words);
    Ed25519Signer verifier = new Ed25519Signer();
    verifier.init(false, new Ed25519PrivateKeyParameters(key).generatePublicKey());
    verifier.update(said, 0, said.length);
    return verifier.verifySignature(Base64.getDecoder().decode(signature));
  }

  /** Each word with its length before it, so that no two records say the same. */
  private static byte[] said(String... words) {
    StringBuilder all = new StringBuilder();
    for (String word : words) {
      all.append(word.length()).append(':').append(word).append('\n');
    }
    return all.toString().getBytes(StandardCharsets.UTF_8);
  }
}
