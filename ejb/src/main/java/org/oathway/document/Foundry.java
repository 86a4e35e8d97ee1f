package org.oathway.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.oathway.platform.Settings;

/**
 * Lends cases of type. Parsing a font costs more than writing a paper, so cases are kept and lent
 * again, as many as were ever in use at once. The operator's own fonts ({@code fonts/*.ttf} in the
 * data folder, by name) come after the house font.
 */
@ApplicationScoped
public class Foundry {

  private static final Logger LOG = Logger.getLogger(Foundry.class.getName());
  private static final int KEPT = Math.max(2, Runtime.getRuntime().availableProcessors());

  private final ConcurrentLinkedQueue<TypeCase> idle = new ConcurrentLinkedQueue<>();
  @Inject Settings settings;

  /** Does some work with a case nobody else has meanwhile. */
  <T> T lend(Function<TypeCase, T> work) {
    TypeCase kept = idle.poll();
    TypeCase type = kept == null ? cast(operatorFonts(settings.dataDir())) : kept;
    T made = work.apply(type);
    if (idle.size() < KEPT) {
      idle.add(type); // a case whose work failed is not lent again
    }
    return made;
  }

  /** A new case: the house font, then these fonts. */
  static TypeCase cast(List<byte[]> fallbacks) {
    try {
      return new TypeCase(
          house("HarmonyOS_Sans_SC_Medium.ttf"), house("HarmonyOS_Sans_SC_Bold.ttf"), fallbacks);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the fonts", e);
    }
  }

  private static byte[] house(String name) throws IOException {
    try (InputStream in = Foundry.class.getResourceAsStream("fonts/" + name)) {
      if (in == null) {
        throw new IOException("font " + name + " is not in the build");
      }
      return in.readAllBytes();
    }
  }

  /** Fonts of the operator that can be read and embedded; the others are named in the log. */
  static List<byte[]> operatorFonts(Path dataDir) {
    Path folder = dataDir.resolve("fonts");
    List<byte[]> fonts = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return fonts;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(f -> f.toString().toLowerCase().endsWith(".ttf")).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        try {
          TypeCase.Face.of(bytes);
          fonts.add(bytes);
        } catch (IOException | RuntimeException e) {
          LOG.log(Level.WARNING, "font {0} cannot be used: {1}", new Object[] {file, e});
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the fonts in " + folder, e);
    }
    return fonts;
  }
}
