package org.binglian;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** The rules of the house, so that nobody has to remember them. */
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> location.contains("workflow-engine"))
            .importPackages("org.binglian");

    @Test
    void onlyOnePackageKnowsTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.binglian.approval.camunda..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(CODE);
    }

    @Test
    void everyMomentComesFromTheInjectedClock() {
        noClasses()
                .that()
                .doNotHaveSimpleName("TimeConfiguration")
                .should(callMethodWhere(describe("reads the system's time", ArchitectureTest::readsTheSystemsTime)))
                .orShould()
                .callConstructor(Date.class)
                .check(CODE);
    }

    @Test
    void onlyWorktimeKnowsTheDaysOfTheWeek() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.binglian.worktime..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DayOfWeek.class)
                .check(CODE);
    }

    /** What the root package of a module offers is for the other modules; what lies below is public for a reason only. */
    @Test
    void whatIsPublicBelowTheRootOfAModuleIsUsedByAnotherPackage() {
        classes()
                .that()
                .resideInAPackage("org.binglian.*.*..")
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .areNotAnnotatedWith(FunctionalInterface.class)
                .should(beUsedByAnotherPackage())
                .check(CODE);
    }

    @Test
    void beansAreInjectedByConstructors() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CODE);
    }

    @Test
    void classesAreNamedAfterWhatTheyAre() {
        noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)").check(CODE);
    }

    private static ArchCondition<JavaClass> beUsedByAnotherPackage() {
        return have(describe(
                "a user in another package",
                type -> type.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .anyMatch(user -> !user.getPackageName().equals(type.getPackageName()))));
    }

    private static boolean readsTheSystemsTime(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean nowWithoutClock = owner.startsWith("java.time.")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(isClock());
        boolean ownClock = owner.equals(Clock.class.getName()) && call.getName().startsWith("system");
        boolean millis = owner.equals(System.class.getName()) && call.getName().equals("currentTimeMillis");
        return nowWithoutClock || ownClock || millis;
    }

    private static DescribedPredicate<JavaClass> isClock() {
        return JavaClass.Predicates.type(Clock.class);
    }
}
