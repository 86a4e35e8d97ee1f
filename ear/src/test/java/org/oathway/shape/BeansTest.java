package org.oathway.shape;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import org.junit.jupiter.api.Test;

/** What the container demands of enterprise beans and only says when it is too late. */
class BeansTest {
  static final DescribedPredicate<JavaClass> BEAN =
      DescribedPredicate.describe(
          "enterprise beans",
          c -> c.isAnnotatedWith(Stateless.class) || c.isAnnotatedWith(Singleton.class));
  private static final DescribedPredicate<JavaClass> BEAN_OF_AN_INTERFACE =
      DescribedPredicate.describe(
          "beans that implement an interface",
          c -> BEAN.test(c) && !c.getRawInterfaces().isEmpty());

  @Test
  void aMethodOfABeanIsPublicOrPrivate() {
    methods()
        .that()
        .areDeclaredInClassesThat(BEAN)
        .and()
        .doNotHaveModifier(JavaModifier.STATIC)
        .and()
        .areNotAnnotatedWith(PostConstruct.class)
        .and()
        .areNotAnnotatedWith(PreDestroy.class)
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .bePublic()
        .orShould()
        .bePrivate()
        .because("the container refuses calls of other methods when the call comes")
        .check(Walls.EJB);
  }

  @Test
  void aBeanThatImplementsAnInterfaceSaysThatItIsInjectedByItsClassToo() {
    classes()
        .that(BEAN_OF_AN_INTERFACE)
        .should()
        .beAnnotatedWith(LocalBean.class)
        .because("otherwise it can be injected by the interface alone")
        .check(Walls.EJB);
  }
}
