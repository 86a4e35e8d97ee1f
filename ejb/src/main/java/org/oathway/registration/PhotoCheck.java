package org.oathway.registration;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.oathway.exams.Reason;
import org.oathway.exams.registration.Background;
import org.oathway.exams.registration.PhotoRule;
import org.oathway.platform.Outcome;
import org.oathway.platform.Rules;

/**
 * Judges a photo as it will be kept: decoded and written anew, so that nothing but the picture is
 * left of what was uploaded. What the browser said before counts for nothing.
 */
final class PhotoCheck {

  private PhotoCheck() {}

  /**
   * A photo that may be kept.
   *
   * @param facts pixels, kilobytes and ground, for the reviewer
   */
  record Accepted(byte[] jpeg, String facts) {}

  static PhotoRule rule(Rules rules) {
    return new PhotoRule(
        rules.number("photo.width_px"),
        rules.number("photo.height_px"),
        rules.number("photo.min_kb") * 1024L,
        rules.number("photo.max_kb") * 1024L,
        rules.list("photo.bg").stream().map(Background::valueOf).collect(Collectors.toSet()));
  }

  static Outcome<Accepted> check(byte[] upload, PhotoRule rule) {
    if (Scan.typeOf(upload) != Scan.Type.JPEG) {
      return Outcome.refused(
          rule.judge(rule.width(), rule.height(), rule.minBytes(), false).reasons());
    }
    BufferedImage picture;
    byte[] kept;
    try {
      picture = Scan.decode(upload, Scan.Type.JPEG);
      kept = Scan.jpegWithin(picture, rule.maxBytes());
    } catch (IOException broken) {
      return Outcome.refused(Reason.at("photo", "registration.file.broken"));
    }
    int[] ground =
        PhotoRule.groundOf(picture.getWidth(), picture.getHeight()).stream()
            .mapToInt(at -> picture.getRGB(at.x(), at.y()))
            .toArray();
    PhotoRule.PhotoVerdict verdict =
        rule.judge(picture.getWidth(), picture.getHeight(), kept.length, true, ground);
    List<Reason> reasons = verdict.reasons();
    return reasons.isEmpty()
        ? Outcome.done(new Accepted(kept, facts(picture, kept, verdict.background())))
        : Outcome.refused(reasons);
  }

  private static String facts(BufferedImage picture, byte[] kept, Background ground) {
    return String.format(
        Locale.ROOT,
        "%d×%d,%d,%s",
        picture.getWidth(),
        picture.getHeight(),
        kept.length / 1024,
        ground.name());
  }
}
