package org.oathway.document;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.oathway.exams.Reason;
import org.oathway.platform.Audited;
import org.oathway.platform.FileStore;
import org.oathway.platform.Outcome;
import org.oathway.platform.Settings;
import org.oathway.security.Caller;
import org.oathway.security.Roles;

/**
 * The seal images the operator uploaded, one an issuer. Demo mode uses none of them: it stamps 演示
 * DEMO and never looks like an authority.
 */
@Stateless
public class Seals {

  private static final int LARGEST = 1 << 20;
  private static final int MIN_SIDE = 200;
  private static final int MAX_SIDE = 2000;

  @PersistenceContext private EntityManager em;
  @Inject private FileStore files;
  @Inject private Settings settings;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** Keeps a PNG as the seal of this issuer from now on; papers already issued stay as they are. */
  @RolesAllowed(Roles.ADMIN)
  @Audited("document.seal")
  public Outcome<Long> upload(String issuer, byte[] png) {
    Optional<byte[]> clean = redrawn(png);
    if (issuer.isBlank()) {
      return Outcome.refused(Reason.at("issuer", "document.seal.issuer"));
    }
    if (clean.isEmpty()) {
      return Outcome.refused(Reason.at("image", "document.seal.image", MIN_SIDE, MAX_SIDE));
    }
    SealImage seal = seal(issuer.strip()).orElseGet(() -> new SealImage(issuer.strip()));
    seal.become(files.put(clean.get()), caller.name(), clock.instant());
    em.persist(seal);
    return Outcome.done(seal.id());
  }

  /** The image to print for this issuer; empty in demo mode and where none was uploaded. */
  @PermitAll
  public byte[] image(String issuer) {
    if (settings.demo()) {
      return new byte[0];
    }
    return seal(issuer).map(seal -> files.get(seal.sha256())).orElseGet(() -> new byte[0]);
  }

  private Optional<SealImage> seal(String issuer) {
    List<SealImage> found =
        em.createQuery("select s from SealImage s where s.issuer = :issuer", SealImage.class)
            .setParameter("issuer", issuer)
            .getResultList();
    return found.stream().findFirst();
  }

  /** The image drawn anew, so that nothing but the picture is kept; none when it is not fit. */
  static Optional<byte[]> redrawn(byte[] png) {
    boolean named = png.length > 8 && (png[0] & 0xff) == 0x89 && png[1] == 'P' && png[2] == 'N';
    if (!named || png.length > LARGEST) {
      return Optional.empty();
    }
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      if (image == null
          || Math.min(image.getWidth(), image.getHeight()) < MIN_SIDE
          || Math.max(image.getWidth(), image.getHeight()) > MAX_SIDE) {
        return Optional.empty();
      }
      int side = Math.min(500, Math.max(image.getWidth(), image.getHeight()));
      double scale = (double) side / Math.max(image.getWidth(), image.getHeight());
      int width = (int) (image.getWidth() * scale);
      int height = (int) (image.getHeight() * scale);
      BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
      var g = small.createGraphics();
      g.drawImage(image.getScaledInstance(width, height, java.awt.Image.SCALE_SMOOTH), 0, 0, null);
      g.dispose();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(small, "png", out);
      return Optional.of(out.toByteArray());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
