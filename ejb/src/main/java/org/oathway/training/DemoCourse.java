package org.oathway.training;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/**
 * An invented course.
 *
 * @param day how many working days from today it is held; negative when it is over
 * @param hour when it begins
 * @param hours what it gives
 * @param guests how many of the practitioners enrol
 * @param posted whether its hours are in the ledger
 * @param mine what the account {@code practitioner} does with it
 */
record DemoCourse(
    String title,
    Category category,
    Delivery delivery,
    int day,
    int hour,
    int hours,
    int guests,
    boolean posted,
    Mine mine) {

  /** What the account {@code practitioner} does with a course. */
  enum Mine {
    NOTHING,
    ENROLS,
    ATTENDS,
    COMES_LATE,
    FETCHES_THE_CERTIFICATE
  }

  private static final int MINUTES = 45;
  private static final int BREAKS = 15;

  /** Full when as many enrol. */
  static final int PLACES = 60;

  static final List<DemoCourse> PAST =
      List.of(
          new DemoCourse(
              "职业道德与执业纪律年度培训",
              Category.ETHICS,
              Delivery.LIVE,
              -210,
              9,
              6,
              58,
              true,
              Mine.FETCHES_THE_CERTIFICATE),
          new DemoCourse(
              "法律文书写作规范", Category.PROFESSIONAL, Delivery.LIVE, -58, 9, 4, 44, true, Mine.NOTHING),
          new DemoCourse(
              "农村土地承包纠纷的调解与诉讼",
              Category.PROFESSIONAL,
              Delivery.ONLINE,
              -40,
              9,
              6,
              55,
              true,
              Mine.FETCHES_THE_CERTIFICATE),
          new DemoCourse(
              "法治思想与基层治理专题",
              Category.POLITICS,
              Delivery.ONLINE,
              -25,
              14,
              3,
              60,
              true,
              Mine.ATTENDS),
          new DemoCourse(
              "民法典婚姻家庭编实务",
              Category.PROFESSIONAL,
              Delivery.LIVE,
              -14,
              14,
              3,
              38,
              true,
              Mine.COMES_LATE),
          new DemoCourse(
              "职业道德与执业纪律（一）", Category.ETHICS, Delivery.LIVE, -5, 9, 4, 47, true, Mine.ATTENDS),
          new DemoCourse(
              "证据的收集与固定", Category.PROFESSIONAL, Delivery.LIVE, -1, 9, 4, 36, false, Mine.ATTENDS));

  static final DemoCourse TODAY =
      new DemoCourse(
          "劳动争议仲裁与诉讼实务", Category.PROFESSIONAL, Delivery.LIVE, 0, 0, 5, 42, false, Mine.ENROLS);

  static final List<DemoCourse> AHEAD =
      List.of(
          new DemoCourse(
              "职业道德与执业纪律（二）", Category.ETHICS, Delivery.LIVE, 4, 9, 3, 31, false, Mine.ENROLS),
          new DemoCourse(
              "法律援助案件办理指引",
              Category.PROFESSIONAL,
              Delivery.ONLINE,
              8,
              14,
              4,
              19,
              false,
              Mine.NOTHING),
          new DemoCourse(
              "乡村振兴法治保障专题", Category.POLITICS, Delivery.LIVE, 13, 9, 4, 60, false, Mine.NOTHING),
          new DemoCourse(
              "电子诉讼平台操作", Category.PROFESSIONAL, Delivery.LIVE, 16, 9, 4, 8, false, Mine.NOTHING),
          new DemoCourse(
              "人民调解协议与司法确认",
              Category.PROFESSIONAL,
              Delivery.ONLINE,
              21,
              14,
              6,
              0,
              false,
              Mine.NOTHING));

  CourseRequest request(LocalDateTime starts) {
    boolean live = delivery == Delivery.LIVE;
    return new CourseRequest(
        title,
        category,
        delivery,
        starts,
        starts.plusMinutes(hours * MINUTES + BREAKS),
        live ? "（演示）示例路 8 号市协会培训室" : "（演示）协会网上课堂",
        PLACES,
        BigDecimal.valueOf(hours),
        live ? "示例大学 秦老师" : "协会讲师团 陆老师");
  }
}
