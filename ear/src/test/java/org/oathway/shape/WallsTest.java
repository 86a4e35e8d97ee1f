package org.oathway.shape;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The walls between the modules and the order of the floors. */
class WallsTest {
  private static final List<String> FLOORS = Walls.FLOORS;

  @Test
  void theRulesOfExamsNeedNothingButJava() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "javax.crypto..", "org.jspecify.annotations", "org.oathway.exams..")
        .check(Walls.EXAMS);
  }

  @Test
  void screensSeeNoEntityAndNoEntityManager() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..")
        .orShould()
        .dependOnClassesThat()
        .areAnnotatedWith(Entity.class)
        .check(Walls.WEB);
  }

  @Test
  void anEntityStaysInItsPackage() {
    classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate().check(Walls.EJB);
  }

  @Test
  void everyPackageOfTheBeansIsAFloor() {
    TreeSet<String> packages = new TreeSet<>();
    Walls.EJB.forEach(one -> packages.add(floor(one)));
    packages.removeAll(FLOORS);
    assertEquals(List.of(), List.copyOf(packages), "packages that have no place in the order");
  }

  @ParameterizedTest
  @FieldSource
  void aFloorUsesOnlyThoseBeforeIt(String floor) {
    List<String> behind = FLOORS.subList(FLOORS.indexOf(floor) + 1, FLOORS.size());
    noClasses()
        .that(describe("are of " + floor, (JavaClass one) -> floor(one).equals(floor)))
        .should()
        .dependOnClassesThat(
            describe("are of a later floor", (JavaClass one) -> behind.contains(floor(one))))
        .allowEmptyShould(true)
        .check(Walls.EJB);
  }

  @SuppressWarnings("unused")
  static final List<String> aFloorUsesOnlyThoseBeforeIt = FLOORS;

  /** The word behind org.oathway. */
  private static String floor(JavaClass one) {
    String[] words = one.getPackageName().split("\\.");
    return one.getPackageName().startsWith("org.oathway.") && !words[2].equals("exams")
        ? words[2]
        : "";
  }
}
