package org.oathway.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import javax.imageio.ImageIO;

/** One paper of every kind, with invented people. */
final class Samples {

  static final String CODE = "7K3M09QXZD52H8TA";
  static final String URL = "https://way.example.cn";
  static final String EXAM = "2026年度重庆市基层法律服务工作者执业核准考试";

  private Samples() {}

  static Imprint imprint(DocumentKind kind) {
    return new Imprint(
        kind.number(2026, 482),
        CODE,
        URL,
        ZonedDateTime.of(2026, 12, 6, 9, 0, 0, 0, ZoneId.of("Asia/Shanghai")),
        1,
        true,
        new byte[0]);
  }

  static List<Paper> all() {
    return List.of(
        ticket("王㛃"),
        notice(),
        pass(),
        card(),
        internship(),
        licence(),
        oath(),
        training("基层法律服务工作者职业道德与执业纪律集中培训"));
  }

  static AdmissionTicket ticket(String name) {
    return new AdmissionTicket(
        EXAM,
        name,
        "女",
        "5000**********0454",
        "2026330100417",
        "万州区",
        "万州考点（示例学院，天城大道某号）",
        "第 4 考场",
        "17 号（第 3 列第 5 座）",
        List.of("客观题、主观题　2026年12月13日　9:00–12:00（8:15 入场，9:30 后不得入场）"),
        portrait(),
        List.of(
            "凭本证和有效身份证件入场，两证放在桌面左上角，不得携带其他物品。",
            "开考 30 分钟后不得入场；最后 60 分钟内确认数据上传后方可离场。",
            "设备故障请举手，从举手到恢复的时间予以补足。",
            "座位由公开抽签产生，任何人可以复算：抽签承诺 9f2c…41aa，名册版本 3。"),
        "座位方案 7c1e…09b4");
  }

  static ScoreNotice notice() {
    return new ScoreNotice(
        EXAM,
        "李示例",
        "500000199905050017",
        "2026330100418",
        List.of(new Score("客观题", "71 / 100"), new Score("主观题", "36 / 50")),
        "107",
        "90",
        "合格",
        List.of("对成绩有异议的，可在公布之日起 15 日内向报名机关申请核查，限一次。"));
  }

  static PassCertificate pass() {
    return new PassCertificate(
        EXAM,
        "李示例",
        "男",
        "500000199905050017",
        "2026330100418",
        portrait(),
        List.of(new Score("客观题", "71 / 100"), new Score("主观题", "36 / 50")),
        "107",
        "90",
        LocalDate.of(2027, 1, 20));
  }

  static InternCard card() {
    return new InternCard(
        "李示例",
        "男",
        "500000199905050017",
        portrait(),
        "50002702110001",
        "重庆市万州区高笋塘示例基层法律服务所",
        "万州区",
        "陈示范",
        "50101201811234567",
        LocalDate.of(2027, 2, 15),
        LocalDate.of(2028, 2, 14),
        List.of(
            "实习期一年，自本证载明的起始日起算。",
            "实习人员不得独立承办业务，不得以基层法律服务工作者名义执业。",
            "每日填写实习日志，由指导老师确认；每月有月度小结。",
            "实习期满后 90 日内经实习单位申请考核。"),
        Issuers.ASSOCIATION);
  }

  static InternshipCertificate internship() {
    return new InternshipCertificate(
        "李示例",
        "500000199905050017",
        portrait(),
        "50002702110001",
        "重庆市万州区高笋塘示例基层法律服务所",
        "陈示范",
        LocalDate.of(2027, 2, 15),
        LocalDate.of(2028, 2, 14),
        List.of(
            new Score("政治素质", "22"),
            new Score("道德品行", "23"),
            new Score("执业素养", "20"),
            new Score("实习表现", "21")),
        "86",
        LocalDate.of(2028, 3, 20));
  }

  static LicenceSheet licence() {
    return new LicenceSheet(
        "李示例",
        "男",
        "500000199905050017",
        portrait(),
        "50101202811000123",
        "重庆市万州区高笋塘示例基层法律服务所",
        "万州区",
        LocalDate.of(2028, 5, 8),
        LocalDate.of(2028, 5, 8),
        "万州司执准〔2028〕12号",
        "重庆市万州区司法局");
  }

  static OathSheet oath() {
    return new OathSheet(
        "李示例",
        "50101202811000123",
        "重庆市万州区高笋塘示例基层法律服务所",
        "我宣誓：忠于中华人民共和国宪法、忠于祖国、忠于人民，拥护中国共产党领导、拥护社会主义法治，忠实履行"
            + "中国特色社会主义法律工作者的神圣使命，执业为民，依法从业，勤勉敬业，诚信廉洁，维护当事人合法权益，"
            + "维护法律正确实施，维护社会公平正义，为建设富强民主文明和谐美丽的社会主义现代化强国努力奋斗！",
        "2020 文本",
        LocalDate.of(2028, 6, 16),
        "重庆市万州区示例礼堂",
        "周示例",
        "吴示例");
  }

  static TrainingCertificate training(String course) {
    return new TrainingCertificate(
        "李示例",
        "50101202811000123",
        "重庆市万州区高笋塘示例基层法律服务所",
        course,
        Issuers.ASSOCIATION,
        LocalDate.of(2028, 9, 4),
        LocalDate.of(2028, 9, 5),
        List.of(new Score("职业道德", "6 学时"), new Score("现场培训", "8 学时")),
        "14");
  }

  static byte[] portrait() {
    BufferedImage image = new BufferedImage(413, 626, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(new Color(0xdfe8f3));
    g.fillRect(0, 0, 413, 626);
    g.setColor(new Color(0x5b6b80));
    g.fillOval(126, 130, 160, 200);
    g.fillOval(40, 370, 333, 400);
    g.dispose();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "jpeg", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
