package org.oathway.web.shared;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The bytes of a file somebody chose. */
public final class Upload {

  private Upload() {}

  /** The bytes up to a limit and one more, so that who reads them sees that it is too large. */
  public static byte[] bytes(@Nullable Part part, int limit) {
    if (part == null) {
      return new byte[0];
    }
    try (InputStream in = part.getInputStream()) {
      return in.readNBytes(limit + 1);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
