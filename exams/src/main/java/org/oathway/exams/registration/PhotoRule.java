package org.oathway.exams.registration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oathway.exams.Reason;

/**
 * What the one photo must be that serves ticket, score sheet and certificate (modelled on the legal
 * profession exam): a JPEG of exact size on a plain white, blue or red ground. Face, shoulders and
 * clothes are for the reviewer's eyes.
 *
 * @param width pixels
 * @param height pixels
 * @param minBytes fewest bytes of the file
 * @param maxBytes most bytes of the file
 * @param backgrounds accepted colours of the ground
 */
public record PhotoRule(
    int width, int height, long minBytes, long maxBytes, Set<Background> backgrounds) {

  /** How much of the sampled ground must be of one colour, in percent. */
  private static final int PLAIN_PERCENT = 85;

  private static final String ARTICLE = "参照国家统一法律职业资格考试报名照片要求";

  public PhotoRule {
    backgrounds = Set.copyOf(backgrounds);
  }

  /** 413 by 626 pixels, 40 to 100 KB (of 1024 bytes), white, blue or red. */
  public static PhotoRule standard() {
    return new PhotoRule(
        413,
        626,
        40 * 1024L,
        100 * 1024L,
        Set.of(Background.WHITE, Background.BLUE, Background.RED));
  }

  /** A place in the picture, from the upper left corner. */
  public record Point(int x, int y) {}

  /** What was found: every reason against the photo, none when it is accepted. */
  public record PhotoVerdict(Background background, List<Reason> reasons) {
    public PhotoVerdict {
      reasons = List.copyOf(reasons);
    }

    /** Whether the photo is accepted, as far as a machine can say. */
    public boolean accepted() {
      return reasons.isEmpty();
    }
  }

  /**
   * Judges a photo.
   *
   * @param pixelsWide of the picture
   * @param pixelsHigh of the picture
   * @param bytes of the file
   * @param jpeg whether its content (not its name) is a JPEG
   * @param ground colours 0xRRGGBB at {@link #groundOf}; not asked when empty
   */
  public PhotoVerdict judge(
      int pixelsWide, int pixelsHigh, long bytes, boolean jpeg, int... ground) {
    List<Reason> reasons = new ArrayList<>();
    if (!jpeg) {
      reasons.add(reason("photo.type"));
    }
    if (pixelsWide != width || pixelsHigh != height) {
      reasons.add(reason("photo.size", width, height, pixelsWide, pixelsHigh));
    }
    if (bytes < minBytes) {
      reasons.add(reason("photo.bytes.few", minBytes / 1024, bytes / 1024));
    }
    if (bytes > maxBytes) {
      reasons.add(reason("photo.bytes.many", maxBytes / 1024, (bytes + 1023) / 1024));
    }
    Background found = backgroundOf(ground);
    if (ground.length > 0 && !backgrounds.contains(found)) {
      reasons.add(reason("photo.background"));
    }
    return new PhotoVerdict(found, reasons);
  }

  /**
   * Where the ground is looked at: the top edge and the upper third of both sides, a little inside
   * the rim. Below that the shoulders begin.
   */
  public static List<Point> groundOf(int pixelsWide, int pixelsHigh) {
    List<Point> points = new ArrayList<>();
    int inset = Math.min(4, Math.max(0, Math.min(pixelsWide, pixelsHigh) / 2 - 1));
    for (int x = inset; x < pixelsWide - inset; x += 6) {
      points.add(new Point(x, inset));
    }
    for (int y = inset; y < pixelsHigh / 3; y += 6) {
      points.add(new Point(inset, y));
      points.add(new Point(pixelsWide - 1 - inset, y));
    }
    return points;
  }

  private static Background backgroundOf(int... ground) {
    Map<Background, Integer> seen = new EnumMap<>(Background.class);
    for (int pixel : ground) {
      seen.merge(Background.of(pixel), 1, Integer::sum);
    }
    return seen.entrySet().stream()
        .filter(e -> e.getValue() * 100L >= (long) ground.length * PLAIN_PERCENT)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Background.OTHER);
  }

  private static Reason reason(String key, Object... args) {
    return Reason.at("photo", key, args).under(ARTICLE);
  }
}
