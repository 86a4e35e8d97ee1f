package org.oathway.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A QR code drawn as squares, not as an image: sharp at any size, and small. */
final class QrMark {

  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0);

  private QrMark() {}

  /** Draws the words as a square of this side, upper left corner at x, y. */
  static void draw(Pen pen, String words, float x, float y, float side) {
    BitMatrix cells = cells(words);
    List<Pen.Box> boxes = new ArrayList<>();
    float cell = side / cells.getWidth();
    for (int row = 0; row < cells.getHeight(); row++) {
      int from = -1;
      for (int column = 0; column <= cells.getWidth(); column++) {
        boolean dark = column < cells.getWidth() && cells.get(column, row);
        if (dark && from < 0) {
          from = column;
        } else if (!dark && from >= 0) {
          boxes.add(new Pen.Box(x + from * cell, y + row * cell, (column - from) * cell, cell));
          from = -1;
        }
      }
    }
    pen.fill(boxes, Pen.INK);
  }

  static BitMatrix cells(String words) {
    try {
      return new QRCodeWriter().encode(words, BarcodeFormat.QR_CODE, 0, 0, HINTS);
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code: " + words, e);
    }
  }
}
