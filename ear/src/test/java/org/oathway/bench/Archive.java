package org.oathway.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the small archives the limits are deployed from. */
final class Archive {
  private Archive() {}

  /** An archive of texts, by their places in it. */
  static void write(Path file, Map<String, String> texts) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    texts.forEach((place, text) -> entries.put(place, text.getBytes(StandardCharsets.UTF_8)));
    writeBytes(file, entries);
  }

  /** An archive of files, by their places in it. */
  static void writeBytes(Path file, Map<String, byte[]> entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
  }
}
