package org.oathway.platform;

/** One feature's part of the invented world of demo mode. Written once, at the first start. */
public interface DemoChapter {

  /** Chapters are written in this order; use the number of the feature's migration. */
  int order();

  void write(DemoPen pen);
}
