package org.oathway.document;

import com.google.zxing.common.BitMatrix;

/** A QR code for a page: one path of squares, sharp at any size, dark on white with its margin. */
public final class QrPicture {

  private static final int QUIET = 4;

  private QrPicture() {}

  /** An SVG without words of its own; the page says beside it what it is. */
  public static String svg(String words) {
    BitMatrix cells = QrMark.cells(words);
    int side = cells.getWidth() + 2 * QUIET;
    StringBuilder path = new StringBuilder();
    for (int row = 0; row < cells.getHeight(); row++) {
      for (int column = 0; column < cells.getWidth(); column++) {
        if (cells.get(column, row)) {
          path.append('M')
              .append(column + QUIET)
              .append(' ')
              .append(row + QUIET)
              .append("h1v1h-1z");
        }
      }
    }
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" class=\"qr\""
            + " aria-hidden=\"true\" focusable=\"false\" shape-rendering=\"crispEdges\">"
            + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>"
            + "<path fill=\"#000\" d=\"%s\"/></svg>")
        .formatted(side, side, path);
  }
}
