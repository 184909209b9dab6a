package org.binglian.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binglian.catalogue.ApplicableItem;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.GuideStatus;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.ItemQuery;
import org.binglian.catalogue.ItemSummary;
import org.binglian.catalogue.JointItem;
import org.binglian.catalogue.JointServiceInfo;
import org.binglian.catalogue.MaterialRequirement;
import org.binglian.catalogue.Online;
import org.binglian.forms.FieldOrigin;
import org.binglian.forms.FormLibrary;
import org.binglian.forms.FormSchema;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.RegionInfo;
import org.binglian.licences.LicenceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@SpringBootTest(properties = "binglian.seeds.demo-cases=false")
@ExtendWith(OutputCaptureExtension.class)
class ReferenceDataTest {

    @Autowired
    Catalogue catalogue;

    @Autowired
    Directory directory;

    @Autowired
    ReferenceData referenceData;

    @Autowired
    FormLibrary formLibrary;

    @Autowired
    JdbcClient database;

    @Test
    void knowsTheProvinceItsElevenCitiesAndTheCountiesOfTheCommendation() {
        assertThat(directory.region("330000").level()).isEqualTo("PROVINCE");
        assertThat(directory.regions())
                .filteredOn(r -> r.level().equals("CITY"))
                .hasSize(11);
        assertThat(directory.regions())
                .filteredOn(r -> r.level().equals("COUNTY"))
                .extracting(RegionInfo::name)
                .contains("西湖区", "宁海县", "龙湾区", "嘉善县", "海盐县", "新昌县", "永康市", "鄞州区", "慈溪市", "温岭市");
        assertThat(directory.regions())
                .filteredOn(r -> r.parent() != null)
                .allSatisfy(r -> assertThat(directory.region(r.parent()).level())
                        .isEqualTo(r.level().equals("CITY") ? "PROVINCE" : "CITY"));
    }

    @Test
    void licencesSayWhatTheFormsOfTheirItemsAsk() {
        SeedFiles.list("licence-types.json", LicenceType.class).forEach(type -> {
            List<String> asked = catalogue.search(ItemQuery.all()).items().stream()
                    .map(item -> catalogue.guide(item.code()))
                    .filter(guide -> guide.results().stream()
                            .anyMatch(result -> result.licenceType().equals(type.code())))
                    .flatMap(guide -> formLibrary.merge(List.of(guide.form())).fields().stream())
                    .map(FieldOrigin::field)
                    .toList();
            assertThat(asked)
                    .as(type.code())
                    .containsAll(
                            type.facts().stream().map(LicenceType.Fact::key).toList());
        });
    }

    @Test
    void groupsTheDepartmentsByNinePortfolios() {
        List<DepartmentInfo> departments = directory.departments("330000");

        assertThat(departments).hasSizeGreaterThan(55);
        assertThat(departments.stream().map(DepartmentInfo::portfolio).distinct())
                .hasSize(9);
        assertThat(directory.department("ZJ-GSJ").portfolio()).contains("工商行政管理");
        assertThat(directory.department("ZJ-FGW").led()).isTrue();
        assertThat(directory.department("ZJ-QXJ").led()).isFalse();
        assertThat(departments).extracting(DepartmentInfo::shortName).doesNotHaveDuplicates();
    }

    @Test
    void publishesEveryItem() {
        assertThat(items()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(items()).allSatisfy(guide -> {
            assertThat(guide.status()).isEqualTo(GuideStatus.TO_CONFIRM);
            assertThat(guide.legalBases()).isNotEmpty();
            assertThat(guide.results()).isNotEmpty();
            assertThat(guide.themes()).isNotEmpty();
            assertThat(guide.code()).startsWith(guide.department().substring(3) + "-");
        });
    }

    @Test
    void promisesAtLeastAFifthLessThanTheLawAllows() {
        assertThat(items())
                .allSatisfy(guide -> assertThat(guide.promisedLimitDays())
                        .isPositive()
                        .isLessThanOrEqualTo(guide.statutoryLimitDays() * 4 / 5));
    }

    @Test
    void stepsOfAGuideAddUpToThePromisedLimit() {
        assertThat(items())
                .allSatisfy(guide -> assertThat(guide.steps().stream()
                                .mapToInt(step -> step.limitDays())
                                .sum())
                        .isEqualTo(guide.promisedLimitDays()));
    }

    @Test
    void everyKindOfMaterialThatIsAskedForOrIssuedExists() {
        Stream<String> asked =
                items().stream().flatMap(guide -> guide.materials().stream()).map(MaterialRequirement::materialType);
        Stream<String> issued =
                items().stream().flatMap(guide -> guide.results().stream()).map(result -> result.licenceType());
        Stream<String> made = items().stream()
                .flatMap(guide -> guide.intermediaryServices().stream())
                .map(service -> service.materialType());

        assertThat(Stream.of(asked, issued, made).flatMap(codes -> codes).distinct())
                .allSatisfy(code -> assertThat(catalogue.materialType(code)).isNotNull());
    }

    @Test
    void whatAnItemIssuesIsIssuedByItsDepartment() {
        assertThat(items())
                .allSatisfy(guide -> assertThat(guide.results())
                        .allSatisfy(result -> assertThat(catalogue
                                        .materialType(result.licenceType())
                                        .issuer())
                                .isEqualTo(guide.department())));
    }

    @Test
    void issuersOfMaterialsAreDepartments() {
        Set<String> issuers = items().stream()
                .flatMap(guide -> guide.materials().stream())
                .map(material -> catalogue.materialType(material.materialType()).issuer())
                .filter(issuer -> issuer != null)
                .collect(Collectors.toSet());

        assertThat(issuers)
                .allSatisfy(
                        issuer -> assertThat(directory.findDepartment(issuer)).isPresent());
    }

    @Test
    void manyItemsAskForTheSameKindOfMaterial() {
        Map<String, Long> uses = items().stream()
                .flatMap(guide -> guide.materials().stream())
                .collect(Collectors.groupingBy(MaterialRequirement::materialType, Collectors.counting()));

        assertThat(uses.get("business-licence")).isGreaterThan(20);
        assertThat(uses.get("topographic-map")).isGreaterThan(3);
        assertThat(uses.values().stream().filter(n -> n > 1).count()).isGreaterThan(20);
    }

    @Test
    void everyItemHasItsForm() {
        List<String> forms =
                new ArrayList<>(items().stream().map(ItemGuide::form).toList());
        forms.add(FormLibrary.GENERAL); // for items that departments will add
        assertThat(FormLibrary.load().ids()).containsExactlyInAnyOrderElementsOf(forms);
    }

    @Test
    void severalItemsAreReviewedByDivisionsInParallel() {
        assertThat(catalogue.guide("FGW-02").divisions()).containsExactly("FGW-D1", "FGW-D2");
        assertThat(items()).filteredOn(guide -> guide.divisions().size() > 1).hasSizeGreaterThan(15);
    }

    @Test
    void somethingIsNewlyOnlineInEachDemoMonth() {
        for (int month = 9; month <= 11; month++) {
            YearMonth of = YearMonth.of(2016, month);
            assertThat(directory.departments("330000").stream()
                            .mapToInt(d -> catalogue.newlyOnline(d.code(), of).size())
                            .sum())
                    .as(of.toString())
                    .isPositive();
        }
    }

    @Test
    void saysWhyAnItemIsNotOnline() {
        assertThat(items())
                .filteredOn(guide -> guide.online().status() != Online.Status.ONLINE)
                .extracting(ItemGuide::code)
                .containsExactlyInAnyOrder("AJJ-02", "GAT-05", "KJT-02", "KJT-04", "WWJ-03");
    }

    @Test
    void anEarlierVersionOfAGuideWasInForceBefore() {
        assertThat(catalogue.guide("KJT-07", LocalDate.of(2016, 9, 30)).promisedLimitDays())
                .isEqualTo(20);
        assertThat(catalogue.guide("KJT-07", LocalDate.of(2016, 10, 8)).promisedLimitDays())
                .isEqualTo(12);
        assertThat(catalogue.versions("KJT-07")).extracting(ItemGuide::version).containsExactly(1, 2);
    }

    @Test
    void hasTheThreeJointServicesOfTheNotice() {
        assertThat(catalogue.jointServices())
                .extracting(JointServiceInfo::code, JointServiceInfo::lead)
                .containsExactly(
                        tuple("investment-project", "ZJ-FGW"),
                        tuple("business-registration", "ZJ-GSJ"),
                        tuple("inspection-body", "ZJ-ZJJ"));
    }

    @Test
    void stagesListExactlyTheItemsThatTheDecisionTablesDecideOn() {
        for (JointServiceInfo service : catalogue.jointServices()) {
            service.stages()
                    .forEach(stage -> assertThat(catalogue.applicableItems(service.code(), stage.code(), Map.of()))
                            .extracting(ApplicableItem::item)
                            .containsExactlyInAnyOrderElementsOf(
                                    stage.items().stream().map(JointItem::item).toList()));
        }
    }

    @Test
    void everyQuestionIsAnsweredByItsExampleAndAskedByAnItem() {
        for (JointServiceInfo service : catalogue.jointServices()) {
            JsonNode schema = service.questions().schema();
            Map<String, Object> examples = examples(service);

            assertThat(FormSchema.validate(schema.toString(), SeedFiles.JSON.writeValueAsString(examples)))
                    .isEmpty();
            assertThat(schema.get("required").valueStream().map(JsonNode::asString))
                    .containsExactlyElementsOf(examples.keySet());
            assertThat(service.stages().stream()
                            .flatMap(stage -> stage.items().stream())
                            .map(JointItem::question)
                            .filter(question -> !question.equals("always"))
                            .collect(Collectors.toSet()))
                    .isEqualTo(examples.keySet());
        }
    }

    @Test
    void theExampleProjectNeedsApprovalLandSiteAndEnergyReview() {
        Map<String, Object> examples = examples(catalogue.jointService("investment-project"));

        assertThat(catalogue.applicableItems("investment-project", "1", examples))
                .filteredOn(ApplicableItem::applies)
                .extracting(ApplicableItem::item)
                .containsExactlyInAnyOrder("FGW-02", "GTT-01", "JST-01", "FGW-03");
    }

    @Test
    void stagesAndTablesAgreeOnWhatWaitsForWhat() {
        for (JointServiceInfo service : catalogue.jointServices()) {
            Map<String, Object> everything = examples(service).keySet().stream()
                    .collect(Collectors.toMap(
                            question -> question,
                            question -> question.equals("investmentKind") ? "APPROVAL" : (Object) true));
            service.stages().forEach(stage -> {
                Map<String, List<String>> told =
                        stage.items().stream().collect(Collectors.toMap(JointItem::item, JointItem::after));
                assertThat(catalogue.applicableItems(service.code(), stage.code(), everything))
                        .filteredOn(ApplicableItem::applies)
                        .allSatisfy(item -> assertThat(item.after())
                                .as(item.item())
                                .containsExactlyInAnyOrderElementsOf(told.get(item.item())));
            });
        }
    }

    @Test
    void loadingAgainChangesNothing(CapturedOutput output) {
        List<Long> before = counts();

        referenceData.run(new DefaultApplicationArguments());

        assertThat(counts()).isEqualTo(before);
        assertThat(output).doesNotContain("differs from its published version");
    }

    private List<Long> counts() {
        return Stream.of(
                        "region",
                        "department",
                        "division",
                        "material_type",
                        "item_version",
                        "material_file",
                        "joint_service")
                .map(table -> database.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    private List<ItemGuide> items() {
        return catalogue.search(ItemQuery.all()).items().stream()
                .map(ItemSummary::code)
                .map(catalogue::guide)
                .toList();
    }

    private static Map<String, Object> examples(JointServiceInfo service) {
        return service.questions()
                .schema()
                .get("properties")
                .propertyStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        question -> SeedFiles.JSON.treeToValue(
                                question.getValue().get("examples").get(0), Object.class),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }
}
