package org.oathway.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.oathway.document.AdmissionTicket;
import org.oathway.document.TicketPress;

/**
 * Admission tickets per second, one thread, against PDFBox writing the same text with a shared
 * parsed font and nothing else (no table, stamp or QR code). The ratio is to be 0.5 or more.
 */
final class TicketBench {

  private static final long SECONDS = 2;
  private static final ZonedDateTime AT =
      ZonedDateTime.of(2026, 12, 6, 9, 0, 0, 0, ZoneId.of("Asia/Shanghai"));

  private TicketBench() {}

  static Ratio measure() throws IOException {
    TicketPress press = new TicketPress("https://way.example.cn", AT);
    List<String> text = text(press.print(ticket(482), 482));
    TrueTypeFont font = font();
    LongFunction<byte[]> house = n -> press.print(ticket(n), n);
    LongFunction<byte[]> raw = n -> raw(font, text);
    rate(raw);
    rate(house);
    List<Double> plain = new ArrayList<>();
    List<Double> ours = new ArrayList<>();
    for (int round = 1; round <= 5; round++) {
      plain.add(rate(raw));
      ours.add(rate(house));
    }
    return new Ratio(
        "admission tickets / PDFBox writing the same text",
        Ratio.median(ours),
        Ratio.median(plain),
        "1/s",
        0.5,
        false);
  }

  private static double rate(LongFunction<byte[]> write) {
    long until = System.nanoTime() + SECONDS * 1_000_000_000L;
    long n = 0;
    while (System.nanoTime() < until) {
      if (write.apply(n++).length < 1000) {
        throw new IllegalStateException("not a document");
      }
    }
    return (double) n / SECONDS;
  }

  private static byte[] raw(TrueTypeFont parsed, List<String> lines) {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      PDType0Font font = PDType0Font.load(document, parsed, true);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        float y = 800;
        for (String line : lines) {
          out.beginText();
          out.setFont(font, 11);
          out.newLineAtOffset(54, y);
          out.showText(line);
          out.endText();
          y -= 18;
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).lines().filter(l -> !l.isBlank()).toList();
    }
  }

  private static TrueTypeFont font() throws IOException {
    try (InputStream in =
        TicketPress.class.getResourceAsStream("fonts/HarmonyOS_Sans_SC_Medium.ttf")) {
      return new TTFParser(true).parse(new RandomAccessReadBuffer(in.readAllBytes()));
    }
  }

  private static AdmissionTicket ticket(long n) {
    return new AdmissionTicket(
        "2026年度重庆市基层法律服务工作者执业核准考试",
        "王㛃",
        "女",
        "5000**********0454",
        "20263301%05d".formatted(n % 100_000),
        "万州区",
        "万州考点（示例学院，天城大道某号）",
        "第 " + (n / 30 + 1) + " 考场",
        (n % 30 + 1) + " 号",
        List.of("客观题、主观题　2026年12月13日　9:00–12:00（8:15 入场，9:30 后不得入场）"),
        new byte[0],
        List.of(
            "凭本证和有效身份证件入场，两证放在桌面左上角，不得携带其他物品。",
            "开考 30 分钟后不得入场；最后 60 分钟内确认数据上传后方可离场。",
            "设备故障请举手，从举手到恢复的时间予以补足。",
            "座位由公开抽签产生，任何人可以复算。"),
        "座位方案 7c1e…09b4");
  }
}
