package org.binglian.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.Faq;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.ItemKind;
import org.binglian.catalogue.ItemQuery;
import org.binglian.catalogue.ItemSummary;
import org.binglian.catalogue.Online;
import org.binglian.catalogue.Step;
import org.binglian.catalogue.VersionChange;
import org.binglian.identity.Directory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Whether the guides say what an applicant wants to know, each in its own words and honestly about what is not confirmed. */
@SpringBootTest(properties = "binglian.seeds.demo-cases=false")
class GuideContentTest {

    private static final int SHARED_QUESTIONS = 3;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Directory directory;

    private List<ItemGuide> items;

    @BeforeEach
    void read() {
        items = catalogue.search(ItemQuery.all()).items().stream()
                .map(ItemSummary::code)
                .map(catalogue::guide)
                .toList();
    }

    @Test
    void everyGuideIsFull() {
        assertThat(items).allSatisfy(guide -> {
            assertThat(guide.conditions()).hasSizeGreaterThan(1);
            assertThat(guide.legalBases()).isNotEmpty();
            assertThat(guide.limitBasis()).isNotBlank();
            assertThat(guide.fees()).isNotBlank();
            assertThat(guide.divisions()).isNotEmpty();
            assertThat(guide.results()).isNotEmpty();
            assertThat(guide.themes()).isNotEmpty();
            assertThat(guide.lifeEvents()).isNotEmpty();
            assertThat(guide.faq()).hasSizeGreaterThanOrEqualTo(2 + SHARED_QUESTIONS);
            assertThat(guide.contact().place())
                    .contains(directory.department(guide.department()).name().split("（")[0]);
            assertThat(guide.contact().enquiryPhone()).matches("[0-9]{5}");
            assertThat(guide.contact().complaintPhone()).matches("[0-9]{5}");
        });
    }

    @Test
    void aGuideThatAsksForNoMaterialsSaysWhy() {
        assertThat(items)
                .filteredOn(guide -> guide.materials().isEmpty())
                .isNotEmpty()
                .allSatisfy(guide ->
                        assertThat(guide.faq()).extracting(Faq::answer).anyMatch(answer -> answer.contains("不要求提交材料")));
    }

    @Test
    void everyMaterialAndPreconditionIsFullAndCitesItsBasis() {
        assertThat(everyVersion()).allSatisfy(guide -> {
            assertThat(guide.materials()).allSatisfy(material -> {
                assertThat(material.basis()).isNotBlank();
                assertThat(material.copies()).isNotBlank();
                assertThat(material.source()).isNotBlank();
            });
            assertThat(guide.preconditions()).allSatisfy(precondition -> {
                assertThat(precondition.basis()).isNotBlank();
                assertThat(precondition.level().belowProvince()).isFalse();
                assertThat(precondition.departments())
                        .isNotEmpty()
                        .allSatisfy(code ->
                                assertThat(directory.findDepartment(code)).isPresent());
                assertThat(precondition.documents()).isNotEmpty();
            });
            assertThat(guide.preconditions().stream().map(p -> p.code())).doesNotHaveDuplicates();
        });
    }

    @Test
    void whatIsInForceRestsOnLawAndNotOnAnOfficesOwnGuide() {
        assertThat(items)
                .allSatisfy(guide -> assertThat(Stream.concat(
                                guide.materials().stream().map(m -> m.basis()),
                                guide.preconditions().stream().map(p -> p.basis())))
                        .allSatisfy(basis -> assertThat(basis).startsWith("《")));
    }

    @Test
    void noStepTakesLongerThanThePromise() {
        assertThat(everyVersion()).allSatisfy(guide -> {
            assertThat(guide.steps()).extracting(Step::limitDays).allMatch(days -> days >= 0);
            assertThat(guide.steps().stream().mapToInt(Step::limitDays).sum())
                    .isLessThanOrEqualTo(guide.promisedLimitDays());
        });
    }

    @Test
    void everyVersionCouldBePublished() {
        assertThat(everyVersion())
                .allSatisfy(guide -> assertThat(catalogue.violations(guide)).isEmpty());
    }

    @Test
    void everyItemOfAJointServiceHasAGuide() {
        Set<String> known = items.stream().map(ItemGuide::code).collect(Collectors.toSet());

        assertThat(catalogue.jointServices())
                .flatExtracting(service -> service.stages())
                .flatExtracting(stage -> stage.items())
                .allSatisfy(item -> assertThat(known).contains(item.item()));
    }

    @Test
    void nothingIsCopiedFromOneGuideToTheNext() {
        assertThat(repeated(guide -> own(guide).map(Faq::question))).isEmpty();
        assertThat(repeated(guide -> own(guide).map(Faq::answer))).isEmpty();
        assertThat(repeated(guide -> Stream.of(String.join(";", guide.conditions()))))
                .isEmpty();
        assertThat(repeated(guide -> Stream.ofNullable(guide.change()).map(VersionChange::reason)))
                .isEmpty();
        assertThat(repeated(guide -> guide.conditions().stream()).values()).allMatch(uses -> uses <= 3);
        assertThat(repeated(guide -> guide.preconditions().stream().map(p -> p.text()))
                        .values())
                .allMatch(uses -> uses <= 4);
    }

    @Test
    void theSharedQuestionsAreTheSameEverywhere() {
        assertThat(items.stream()
                        .map(guide -> guide.faq()
                                .subList(
                                        guide.faq().size() - SHARED_QUESTIONS,
                                        guide.faq().size())))
                .containsOnly(items.get(0)
                        .faq()
                        .subList(
                                items.get(0).faq().size() - SHARED_QUESTIONS,
                                items.get(0).faq().size()));
    }

    @Test
    void manyItemsTellHowTheyWereSimplified() {
        List<ItemGuide> changed =
                items.stream().filter(guide -> guide.version() > 1).toList();

        assertThat(changed).hasSizeGreaterThanOrEqualTo(25).allSatisfy(guide -> {
            ItemGuide before = catalogue.version(guide.code(), guide.version() - 1);
            assertThat(before.promisedLimitDays()).isGreaterThan(guide.promisedLimitDays());
            assertThat(guide.change()).isNotNull();
            assertThat(guide.change().consentNumber()).endsWith("（演示）");
            assertThat(guide.change().consentedOn())
                    .isBeforeOrEqualTo(guide.change().publishedOn());
            assertThat(guide.change().publishedOn()).isBeforeOrEqualTo(guide.effectiveFrom());
            assertThat(guide.change().reason()).contains(String.valueOf(guide.promisedLimitDays()));
        });
        assertThat(changed.stream().map(this::cancelledMaterials).filter(n -> n > 0))
                .hasSizeGreaterThan(20);
        assertThat(changed.stream().map(this::cancelledPreconditions).filter(n -> n > 0))
                .hasSizeGreaterThan(3);
        assertThat(changed.stream().map(this::cancelledSteps).filter(n -> n > 0))
                .hasSizeGreaterThan(10);
        assertThat(changed.stream().map(ItemGuide::effectiveFrom).distinct())
                .contains(LocalDate.of(2016, 7, 1), LocalDate.of(2016, 10, 8), LocalDate.of(2016, 12, 1));
    }

    @Test
    void bothKindsAndAllOnlineStatesOccur() {
        assertThat(items).extracting(ItemGuide::kind).contains(ItemKind.LICENSING, ItemKind.APPROVAL_NATURE);
        assertThat(items).extracting(guide -> guide.online().status()).contains(Online.Status.values());
        assertThat(items.stream().flatMap(guide -> guide.lifeEvents().stream()))
                .contains("企业设立", "投资建设", "食品经营", "就业创业");
    }

    private int cancelledMaterials(ItemGuide guide) {
        return gone(guide, version -> version.materials().stream().map(m -> m.requirement()));
    }

    private int cancelledPreconditions(ItemGuide guide) {
        return gone(guide, version -> version.preconditions().stream().map(p -> p.code()));
    }

    private int cancelledSteps(ItemGuide guide) {
        return gone(guide, version -> version.steps().stream().map(Step::name));
    }

    private int gone(ItemGuide guide, Function<ItemGuide, Stream<String>> lines) {
        List<String> before = new ArrayList<>(lines.apply(catalogue.version(guide.code(), guide.version() - 1))
                .toList());
        before.removeAll(lines.apply(guide).toList());
        return before.size();
    }

    private Stream<Faq> own(ItemGuide guide) {
        return guide.faq().stream().limit(guide.faq().size() - (long) SHARED_QUESTIONS);
    }

    private Collection<ItemGuide> everyVersion() {
        return items.stream()
                .flatMap(guide -> catalogue.versions(guide.code()).stream())
                .toList();
    }

    /** Texts that stand in more than one guide, with the number of guides. */
    private Map<String, Integer> repeated(Function<ItemGuide, Stream<String>> texts) {
        Map<String, Integer> uses = new HashMap<>();
        items.forEach(guide -> texts.apply(guide).distinct().forEach(text -> uses.merge(text, 1, Integer::sum)));
        uses.values().removeIf(n -> n == 1);
        return uses;
    }
}
