package org.oathway.shape;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Habits that every class of the house keeps. */
class HabitsTest {
  private static final int LINES = 400;
  private static final Set<Class<? extends Annotation>> SAYS_WHO =
      Set.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

  /** The clock itself, two that measure real waiting, and the mark of a start in addresses. */
  private static final String REAL_TIME = ".*\\.(OathwayClock|Guessing|MailOutbox|Edition)";

  @Test
  void everyPublicMethodOfABeanSaysWhoMayCallIt() {
    methods()
        .that(describe("are deeds of beans", HabitsTest::isDeed))
        .should(Conditions.method("say who may call them", HabitsTest::saysWho))
        .check(Walls.EJB);
  }

  @Test
  void theTimeIsAskedOfTheInjectedClock() {
    noClasses()
        .that()
        .haveNameNotMatching(REAL_TIME)
        .should()
        .callCodeUnitWhere(describe("asks the machine for the time", HabitsTest::asksTheMachine))
        .check(Walls.HOUSE);
  }

  @Test
  void namesAreThoseOfTheProfession() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto)")
        .check(Walls.HOUSE);
  }

  @Test
  void aFileIsReadInOneSitting() {
    assertEquals(List.of(), tooLong());
  }

  private static boolean isDeed(JavaMethod method) {
    return BeansTest.BEAN.test(method.getOwner())
        && method.getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getModifiers().contains(JavaModifier.STATIC)
        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
        && !method.isAnnotatedWith(PostConstruct.class)
        && !method.isAnnotatedWith(PreDestroy.class);
  }

  private static boolean saysWho(JavaMethod method) {
    return SAYS_WHO.stream()
        .anyMatch(word -> method.isAnnotatedWith(word) || method.getOwner().isAnnotatedWith(word));
  }

  private static boolean asksTheMachine(JavaCall<?> call) {
    CodeUnitCallTarget target = call.getTarget();
    String owner = target.getOwner().getName();
    boolean now = target.getName().equals("now") && target.getRawParameterTypes().isEmpty();
    return (now && owner.startsWith("java.time."))
        || (owner.equals(Clock.class.getName()) && target.getName().startsWith("system"))
        || (owner.equals(System.class.getName()) && target.getName().equals("currentTimeMillis"))
        || (owner.equals(Date.class.getName())
            && target.getName().equals("<init>")
            && target.getRawParameterTypes().isEmpty());
  }

  private static List<String> tooLong() {
    List<String> found = new ArrayList<>();
    for (String module : List.of("exams", "ejb", "web", "ear")) {
      try (Stream<Path> files = Files.walk(Walls.root().resolve(module).resolve("src/main/java"))) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(file -> note(file, found));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  private static void note(Path file, List<String> found) {
    try (Stream<String> lines = Files.lines(file)) {
      long count = lines.count();
      if (count > LINES) {
        found.add(file.getFileName() + ": " + count);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
