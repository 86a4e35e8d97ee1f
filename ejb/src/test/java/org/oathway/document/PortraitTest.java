package org.oathway.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PortraitTest {

  @Test
  void aSmallJpegIsPrintedAsItIs() {
    byte[] photo = Samples.portrait();
    assertArrayEquals(photo, Portrait.fit(photo));
  }

  @Test
  void aLargePictureIsMadeSmallEnoughForTheSheet() throws IOException {
    BufferedImage image = new BufferedImage(1240, 1878, BufferedImage.TYPE_INT_ARGB);
    Random random = new Random(7);
    for (int x = 0; x < image.getWidth(); x += 20) {
      for (int y = 0; y < image.getHeight(); y++) {
        image.setRGB(x, y, 0xff000000 | random.nextInt(0x1000000));
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    byte[] small = Portrait.fit(png.toByteArray());
    assertTrue(small.length < 130 * 1024, "size " + small.length);
    assertEquals(413, ImageIO.read(new ByteArrayInputStream(small)).getWidth());
  }

  @Test
  void whatIsNoPictureLeavesThePlaceFree() {
    assertEquals(0, Portrait.fit("MZ executable".getBytes()).length);
    assertEquals(0, Portrait.fit(new byte[0]).length);
  }
}
