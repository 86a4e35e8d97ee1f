package org.oathway.internship;

import java.util.List;

/**
 * The invented interns, at every stage. Those found qualified are the persons the chapters of
 * practice approval and oath go on with, by name.
 */
final class DemoCast {

  /**
   * An invented intern.
   *
   * @param office the office's name
   * @param guide which of the office's qualified members guides
   * @param months how many months ago the year began; 0 when it did not
   * @param days how many log days are written at most
   * @param login the account's name; empty when nobody is told of it
   */
  record Part(
      String name, String office, int guide, State state, int months, int days, String login) {}

  static final List<Part> PARTS =
      List.of(
          part("唐若溪", "云台", 1, State.IN_PROGRESS, 8, 128, "intern"),
          part("邓子恒", "云台", 1, State.IN_PROGRESS, 1, 17, ""),
          part("何思源", "云台", 0, State.BUREAU_REVIEW, 0, 0, ""),
          part("罗晓东", "云台", 0, State.OFFICE_OK, 0, 0, ""),
          part("秦雨薇", "云台", 1, State.APPLIED, 0, 0, ""),
          part("蒲文静", "云台", 1, State.TERM_DONE, 13, 162, "intern2"),
          part("易云舟", "云台", 1, State.ASSESS_APPLIED, 13, 165, ""),
          part("熊立群", "云台", 0, State.PAPER_OK, 14, 168, ""),
          part("牟春晖", "大沙", 0, State.INTERVIEWED, 14, 160, ""),
          part("代雨欣", "大沙", 1, State.PUBLIC_NOTICE, 14, 170, ""),
          part("费立言", "汝溪", 0, State.IN_PROGRESS, 4, 70, ""),
          part("游静姝", "白石", 1, State.IN_PROGRESS, 11, 149, ""),
          part("卓以宁", "汝溪", 1, State.APPLIED, 0, 0, ""),
          part("甘霖", "白石", 0, State.OFFICE_OK, 0, 0, ""),
          part("骆平安", "大沙", 1, State.QUALIFIED, 16, 166, ""),
          part("付文轩", "云台", 0, State.QUALIFIED, 17, 172, ""),
          part("孟晓棠", "云台", 1, State.QUALIFIED, 16, 164, "practitioner2"),
          part("樊小川", "云台", 0, State.QUALIFIED, 14, 158, ""),
          part("解明远", "太平", 0, State.QUALIFIED, 14, 161, ""),
          part("柏林溪", "三汇", 1, State.QUALIFIED, 14, 155, ""),
          part("冷秋月", "石宝", 0, State.QUALIFIED, 15, 160, ""),
          part("屈知行", "三汇", 0, State.QUALIFIED, 15, 157, ""),
          part("柯敬之", "石宝", 1, State.QUALIFIED, 15, 153, ""),
          part("舒望舒", "太平", 1, State.QUALIFIED, 15, 163, ""),
          part("黎望", "清溪", 0, State.QUALIFIED, 16, 156, ""),
          part("桑榆", "回龙", 1, State.QUALIFIED, 16, 159, ""),
          part("温如玉", "永兴", 0, State.QUALIFIED, 16, 154, ""),
          part("詹亦凡", "白马", 1, State.QUALIFIED, 19, 162, ""),
          part("阮青", "金竹", 0, State.QUALIFIED, 21, 160, ""),
          part("项南", "黄桷", 1, State.QUALIFIED, 21, 158, ""),
          part("池砚", "青龙", 0, State.QUALIFIED, 15, 155, ""),
          part("莫凡", "石桥", 1, State.QUALIFIED, 14, 160, ""));

  private DemoCast() {}

  private static Part part(
      String name, String place, int guide, State state, int months, int days, String login) {
    return new Part(name, place + "法律服务所", guide, state, months, days, login);
  }
}
