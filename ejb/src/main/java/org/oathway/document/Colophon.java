package org.oathway.document;

import java.awt.Color;
import java.time.format.DateTimeFormatter;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * What stands under every paper: the issuer, the date and the seal, then the foot with number,
 * code, time and QR code, and the names of characters that could not be printed.
 */
final class Colophon {

  /** Where the body of a paper must have ended. */
  static final float BODY_END = 592;

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final Color SEAL = new Color(0xc8, 0x16, 0x1d);
  private static final float RADIUS = 54;
  private static final float SEAL_Y = 650;
  private static final float FOOT = 722;
  private static final float QR = 76;

  private final Pen pen;
  private final Imprint imprint;

  Colophon(Pen pen, Imprint imprint) {
    this.pen = pen;
    this.imprint = imprint;
  }

  void signOff(String issuer) {
    float x = Sheet.RIGHT - RADIUS - 14;
    Pen.Style words = new Pen.Style(12.5f, Weight.TEXT, Pen.INK, 0);
    float right = x - RADIUS - 16;
    if (imprint.demo()) {
      stamp(x);
    } else if (imprint.seal().length > 0) {
      right = x + 30;
      pen.image(imprint.seal(), x - 60, SEAL_Y - 60, 120, 120);
    } else {
      right = Sheet.RIGHT - 14;
    }
    pen.endingAt(right, SEAL_Y - 6, words, issuer);
    pen.endingAt(right, SEAL_Y + 18, words, Sheet.day(imprint.at().toLocalDate()));
  }

  /** Demo mode's own stamp: a ring that says what it is, unlike the seal of any authority. */
  private void stamp(float x) {
    pen.circle(x, SEAL_Y, RADIUS, 2.4f, SEAL);
    Pen.Style small = new Pen.Style(12, Weight.TEXT, SEAL, 0);
    Pen.Style great = new Pen.Style(17, Weight.STRONG, SEAL, 1);
    pen.centred(x, SEAL_Y - 16, small, "演示专用");
    pen.centred(x, SEAL_Y + 7, great, "DEMO");
    pen.centred(x, SEAL_Y + 27, small, "不具效力");
  }

  void foot(String mark) {
    Pen.Style small = new Pen.Style(8.5f, Weight.TEXT, Pen.MUTED, 0);
    pen.line(Sheet.LEFT, FOOT, Sheet.RIGHT, FOOT, 0.5f, new Color(0x8a, 0x90, 0x98));
    QrMark.draw(pen, imprint.verifyUrl(), Sheet.RIGHT - QR, FOOT + 12, QR);
    float y = FOOT + 50;
    if (!mark.isEmpty()) {
      pen.text(Sheet.LEFT, y - 15, small, mark);
    }
    pen.text(
        Sheet.LEFT,
        y,
        small,
        "编号 %s　第 %d 版　生成时间 %s"
            .formatted(imprint.number(), imprint.edition(), TIME.format(imprint.at())));
    pen.text(
        Sheet.LEFT,
        y + 15,
        small,
        "查验码 %s　扫描右侧二维码，或在网站输入查验码，可核对本件真伪与当前状态"
            .formatted(VerificationCode.grouped(imprint.code())));
    pen.text(Sheet.LEFT, y + 30, small, imprint.publicUrl() + "/v");
    missing(small, y - 30);
  }

  private void missing(Pen.Style small, float y) {
    SortedSet<Integer> missing = pen.missing();
    if (!missing.isEmpty()) {
      pen.text(Sheet.LEFT, y, small, "缺字（文中以〓代替）：" + named(missing));
    }
  }

  /** The characters by their numbers: U+20BB7 U+3A17. */
  static String named(SortedSet<Integer> characters) {
    return characters.stream().map("U+%04X"::formatted).collect(Collectors.joining(" "));
  }
}
