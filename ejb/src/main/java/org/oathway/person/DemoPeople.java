package org.oathway.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Invents people for the chapters of demo mode: names of many kinds, numbers of area 500000 with
 * right check digits (never issued to anybody), phones of a range nobody answers. The same source
 * of chance invents the same people.
 */
@ApplicationScoped
public class DemoPeople {

  private static final int YOUNGEST = 24;
  private static final int OLDEST = 58;
  private static final String FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕";
  private static final String GIVEN = "明芳丽强磊洋勇艳杰娟涛超秀霞平刚桂英华玉兰飞鑫波斌宇浩凯健俊帆雪婷玲晶佳倩欣悦琳思雨晨阳文静海燕国庆建军志远春梅";
  private static final List<String> RARE =
      List.of("王㛃", "𠮷思远", "阿依古丽·买买提", "冉玥䶮", "欧阳小满", "扎西·多吉", "覃㵘");

  private final Set<String> taken = new HashSet<>();
  @Inject Persons persons;

  /** Somebody new, between 24 and 58 years old; every fortieth has a rare name. */
  public NewPerson invent(Random random, int yearOfToday) {
    return invent(random, yearOfToday, YOUNGEST);
  }

  /** Somebody new of this age at least, and 58 at most. */
  public NewPerson invent(Random random, int yearOfToday, int youngest) {
    String name =
        random.nextInt(40) == 0
            ? RARE.get(random.nextInt(RARE.size()))
            : pick(random, FAMILY)
                + pick(random, GIVEN)
                + (random.nextBoolean() ? pick(random, GIVEN) : "");
    return named(name, random, yearOfToday, youngest);
  }

  /** Somebody new of this name. */
  public NewPerson named(String name, Random random, int yearOfToday) {
    return named(name, random, yearOfToday, YOUNGEST);
  }

  private NewPerson named(String name, Random random, int yearOfToday, int youngest) {
    String number;
    do {
      String first =
          "500000%04d%02d%02d%03d"
              .formatted(
                  yearOfToday - youngest - random.nextInt(OLDEST - youngest),
                  1 + random.nextInt(12),
                  1 + random.nextInt(28),
                  random.nextInt(1000));
      number = first + ResidentId.checkDigit(first);
    } while (!taken.add(number));
    String phone = "199%08d".formatted(taken.size() * 7 + 10_000_000);
    return new NewPerson(name, DocumentKind.RESIDENT_ID, number, phone, "");
  }

  /** Records somebody invented. */
  public long add(NewPerson person) {
    return persons.add(person);
  }

  private static String pick(Random random, String from) {
    int at = random.nextInt(from.codePointCount(0, from.length()));
    return Character.toString(from.codePointAt(from.offsetByCodePoints(0, at)));
  }
}
