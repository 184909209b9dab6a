package org.binglian.api;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the house, so that nobody has to remember them. */
class ArchitectureTest {

    private static final JavaClasses API = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.binglian.api");

    @Test
    void theApiKnowsNeitherEngineNorDatabaseMapping() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda..", "org.hibernate..", "jakarta.persistence..")
                .check(API);
    }

    @Test
    void controllersAreNobodyElsesBusiness() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .bePackagePrivate()
                .check(API);
    }

    @Test
    void everyMomentComesFromTheInjectedClock() {
        noClasses()
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(API);
    }

    @Test
    void packagesOfTheApiHaveAnOrder() {
        slices().matching("org.binglian.api.(*)..").should().beFreeOfCycles().check(API);
    }

    @Test
    void beansAreInjectedByConstructors() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(API);
    }

    @Test
    void classesAreNamedAfterWhatTheyAre() {
        noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)").check(API);
    }

    @Test
    void whatIsPublicIsUsedByAnotherPackage() {
        classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .areNotAnnotatedWith(FunctionalInterface.class)
                .and()
                .doNotHaveSimpleName("BinglianApplication")
                .should(beUsedByAnotherPackage())
                .check(API);
    }

    private static ArchCondition<JavaClass> beUsedByAnotherPackage() {
        return have(describe(
                "a user in another package",
                type -> type.getDirectDependenciesToSelf().stream()
                        .map(Dependency::getOriginClass)
                        .anyMatch(user -> !user.getPackageName().equals(type.getPackageName()))));
    }
}
