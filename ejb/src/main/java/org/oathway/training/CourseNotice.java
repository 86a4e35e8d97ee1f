package org.oathway.training;

import java.util.Objects;

/** The public announcement of a course; announcements are written in Chinese. */
final class CourseNotice {

  private CourseNotice() {}

  static String title(CourseRequest course) {
    return "继续教育课程：" + course.title().strip();
  }

  static String body(CourseRequest course) {
    int tenths = Hours.tenths(Objects.requireNonNull(course.hours()));
    return "%s，%s，%s 学时，主讲 %s。执业人员可在网上报名。"
        .formatted(
            String.valueOf(course.starts()).replace('T', ' '),
            course.place().strip(),
            Hours.of(tenths).toPlainString(),
            course.lecturer().strip());
  }
}
