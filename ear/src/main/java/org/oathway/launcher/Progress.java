package org.oathway.launcher;

import java.io.PrintStream;
import java.util.Locale;

/**
 * One line for each phase, with the seconds since the start: what is going on, never a silent wait.
 */
public class Progress {
  private final PrintStream out;
  private final long start = System.nanoTime();

  public Progress(PrintStream out) {
    this.out = out;
  }

  public synchronized void phase(String what) {
    out.printf(Locale.ROOT, "[%5.1f s] %s%n", seconds(), what);
    out.flush();
  }

  public synchronized void line(String text) {
    out.println(text);
    out.flush();
  }

  public double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }
}
