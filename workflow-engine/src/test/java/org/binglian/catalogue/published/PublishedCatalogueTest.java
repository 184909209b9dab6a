package org.binglian.catalogue.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.binglian.catalogue.ApplicableItem;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.ItemKind;
import org.binglian.catalogue.ItemQuery;
import org.binglian.catalogue.ItemSummary;
import org.binglian.catalogue.JointItem;
import org.binglian.catalogue.JointServiceInfo;
import org.binglian.catalogue.MaterialType;
import org.binglian.catalogue.Questions;
import org.binglian.catalogue.SampleGuide;
import org.binglian.catalogue.Stage;
import org.binglian.identity.Conflict;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.DivisionInfo;
import org.binglian.identity.Fault;
import org.binglian.identity.NotFound;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.binglian.identity.RegionInfo;
import org.binglian.identity.Rejected;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DataJpaTest(
        showSql = false,
        properties = {
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "binglian.data-dir=target/test-data/catalogue"
        })
@Import(CatalogueTestBeans.class)
class PublishedCatalogueTest {

    @Autowired
    Catalogue catalogue;

    @Autowired
    Directory directory;

    @Autowired
    EntityManager entities;

    @BeforeEach
    void references() {
        directory.save(new RegionInfo("330000", "浙江省", "PROVINCE", null));
        for (String code : List.of("ZJ-FGW", "ZJ-GTT")) {
            directory.save(new DepartmentInfo(
                    code,
                    code,
                    code,
                    "330000",
                    "综合",
                    1,
                    1,
                    true,
                    List.of(new DivisionInfo(code.substring(3) + "-D1", "一处"))));
        }
        catalogue.save(new MaterialType("project-report", "项目申请报告", null, false, false, null, false, "核对", null));
        catalogue.save(new MaterialType("approval-reply", "项目核准批复", "ZJ-FGW", true, true, null, false, "系统核验", null));
    }

    @Test
    void keepsAGuideAsItWasPublished() {
        ItemGuide guide = fgw("FGW-02");
        catalogue.publish(guide);

        assertThat(catalogue.guide("FGW-02")).isEqualTo(guide);
        assertThat(catalogue.version("FGW-02", 1)).isEqualTo(guide);
        assertThat(catalogue.find("FGW-99")).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> catalogue.guide("FGW-99"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> catalogue.version("FGW-02", 2));
    }

    @Test
    void aVersionIsInForceFromItsEffectiveDateUntilTheNextOne() {
        ItemGuide first = fgw("FGW-02");
        ItemGuide second = version(first, 2, "2016-11-24", 10);
        ItemGuide third = version(first, 3, "2017-01-01", 8);
        List.of(first, second, third).forEach(catalogue::publish);

        assertThat(catalogue.guide("FGW-02")).isEqualTo(second);
        assertThat(catalogue.guide("FGW-02", LocalDate.of(2016, 11, 23))).isEqualTo(first);
        assertThat(catalogue.guide("FGW-02", LocalDate.of(2017, 1, 1))).isEqualTo(third);
        assertThat(catalogue.versions("FGW-02")).containsExactly(first, second, third);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> catalogue.guide("FGW-02", LocalDate.of(2016, 8, 31)));
        assertThat(catalogue.search(ItemQuery.all()).items())
                .extracting(ItemSummary::version)
                .containsExactly(2);
    }

    @Test
    void whatIsPublishedNeverChanges() {
        ItemGuide guide = fgw("FGW-02");
        catalogue.publish(guide);
        catalogue.publish(guide);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> catalogue.publish(version(guide, 1, "2016-09-01", 5)));
        assertThat(catalogue.versions("FGW-02")).containsExactly(guide);
    }

    @Test
    void refusesWhatBreaksRulesAndSaysEverythingAtOnce() {
        ItemGuide guide = SampleGuide.with(SampleGuide.of("FGW-02", "ZJ-FGW", "GTT-D1"), g -> {
            ObjectNode unknown = (ObjectNode) g.get("materials").get(0).deepCopy();
            unknown.put("requirement", "FGW-02.other").put("materialType", "other");
            unknown.putObject("template")
                    .put("id", "00000000-0000-0000-0000-000000000001")
                    .put("fileName", "申请表.docx")
                    .put("mediaType", "application/pdf")
                    .put("size", 1);
            g.withArray("materials").add(unknown);
            ((ObjectNode) g.at("/preconditions/0")).withArray("departments").add("ZJ-XXX");
            ((ObjectNode) g.at("/results/0")).put("licenceType", "project-report");
            return g.put("visits", 2).put("version", 3);
        });

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> catalogue.publish(guide))
                .satisfies(rejected -> assertThat(rejected.faults())
                        .extracting(Fault::code)
                        .containsExactlyInAnyOrder(
                                "item.too-many-visits",
                                "item.unknown-division",
                                "item.unknown-division",
                                "item.unknown-material",
                                "item.unknown-file",
                                "item.unknown-department",
                                "item.unknown-licence",
                                "item.not-the-next-version"));
        assertThat(catalogue.find("FGW-02")).isEmpty();
    }

    @Test
    void tellsWhatADraftBreaksAndKeepsNothing() {
        ItemGuide draft =
                SampleGuide.with(fgw("FGW-02"), g -> g.put("code", "企业投资").put("promisedLimitDays", 25));

        assertThat(catalogue.violations(draft))
                .extracting(Fault::pointer, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("/promisedLimitDays", "item.promised-over-statutory"),
                        tuple("/materials/0/requirement", "item.material-key"),
                        tuple("/code", "item.code"));
        assertThat(catalogue.violations(fgw("FGW-02"))).isEmpty();
        assertThat(catalogue.find("FGW-02")).isEmpty();
    }

    @Test
    void findsItemsByWhatTheyAreAndPagesThroughThem() {
        catalogue.publish(fgw("FGW-02"));
        catalogue.publish(
                SampleGuide.with(fgw("FGW-01"), g -> g.put("name", "企业投资项目备案").put("kind", "APPROVAL_NATURE")));
        catalogue.publish(SampleGuide.with(fgw("FGW-03"), g -> {
            ((ObjectNode) g.get("online")).put("since", "2016-12-01");
            return g;
        }));
        catalogue.publish(
                SampleGuide.with(SampleGuide.of("GTT-01", "ZJ-GTT", "GTT-D1"), g -> g.put("name", "建设项目用地预审 100%_")));

        assertThat(codes("ZJ-GTT", null, null, null)).containsExactly("GTT-01");
        assertThat(codes(null, ItemKind.APPROVAL_NATURE, null, null)).containsExactly("FGW-01");
        assertThat(codes(null, null, true, null)).containsExactly("FGW-01", "FGW-02", "GTT-01");
        assertThat(codes(null, null, false, null)).containsExactly("FGW-03");
        assertThat(codes(null, null, null, "备案")).containsExactly("FGW-01");
        assertThat(codes(null, null, null, "gtt-")).containsExactly("GTT-01");
        assertThat(codes(null, null, null, "%_")).containsExactly("GTT-01");

        Page<ItemSummary> first =
                catalogue.search(new ItemQuery(null, null, null, null, null, null, null, null, null, 3));
        assertThat(first.items()).extracting(ItemSummary::code).containsExactly("FGW-01", "FGW-02", "FGW-03");
        Position next = first.next();
        Page<ItemSummary> second =
                catalogue.search(new ItemQuery(null, null, null, null, null, null, null, null, next, 3));
        assertThat(second.items()).extracting(ItemSummary::code).containsExactly("GTT-01");
        assertThat(second.next()).isNull();
    }

    @Test
    void knowsWhatIsNewlyOnlineInAMonth() {
        catalogue.publish(fgw("FGW-02"));

        assertThat(catalogue.newlyOnline("ZJ-FGW", YearMonth.of(2016, 9)))
                .extracting(ItemGuide::code)
                .containsExactly("FGW-02");
        assertThat(catalogue.newlyOnline("ZJ-FGW", YearMonth.of(2016, 10))).isEmpty();
        assertThat(catalogue.newlyOnline("ZJ-GTT", YearMonth.of(2016, 9))).isEmpty();
    }

    @Test
    void readingAKnownGuideCostsNoQuery() {
        catalogue.publish(fgw("FGW-02"));
        catalogue.guide("FGW-02");
        catalogue.materialType("project-report");
        catalogue.jointServices();
        Statistics statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.clear();

        catalogue.guide("FGW-02");
        catalogue.version("FGW-02", 1);
        catalogue.materialType("project-report");
        catalogue.jointServices();

        assertThat(statistics.getPrepareStatementCount()).isZero();
    }

    @Test
    void decidesByTheServicesTableWhichItemsApply() {
        catalogue.publish(fgw("FGW-02"));
        catalogue.save(investmentProject("FGW-02"));

        List<ApplicableItem> items = catalogue.applicableItems(
                "investment-project", "1", Map.of("investmentKind", "APPROVAL", "newLand", true));

        assertThat(items)
                .filteredOn(ApplicableItem::applies)
                .extracting(ApplicableItem::item)
                .contains("FGW-02", "GTT-01");
        assertThat(items)
                .filteredOn(i -> !i.applies())
                .extracting(ApplicableItem::item)
                .contains("FGW-01");
        assertThat(items).allSatisfy(item -> assertThat(item.reason()).isNotBlank());
        assertThat(items)
                .filteredOn(i -> i.item().equals("FGW-02"))
                .singleElement()
                .satisfies(item -> assertThat(item.after()).containsExactly("GTT-01", "JST-01"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> catalogue.applicableItems("investment-project", "9", Map.of()));
    }

    @Test
    void waitsOnlyForItemsThatApply() {
        catalogue.publish(fgw("FGW-02"));
        catalogue.save(investmentProject("FGW-02"));

        assertThat(catalogue.applicableItems("investment-project", "1", Map.of("investmentKind", "APPROVAL")))
                .filteredOn(item -> item.item().equals("FGW-02"))
                .singleElement()
                .satisfies(item -> assertThat(item.after()).isEmpty());
    }

    @Test
    void refusesAnswersThatAreNone() {
        catalogue.publish(fgw("FGW-02"));
        catalogue.save(investmentProject("FGW-02"));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> catalogue.applicableItems(
                        "investment-project", "1", Map.of("investmentKind", "LOAN", "newLand", "perhaps")))
                .satisfies(rejected -> assertThat(rejected.faults())
                        .extracting(Fault::pointer)
                        .containsExactly("/answers/investmentKind", "/answers/newLand"));
    }

    @Test
    void aJointServiceJoinsPublishedItemsOnly() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> catalogue.save(investmentProject("FGW-77")))
                .satisfies(rejected -> assertThat(rejected.faults())
                        .extracting(Fault::pointer)
                        .containsExactly("/stages/0/items/0/item"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> catalogue.jointService("investment-project"));
    }

    @Test
    void savingAJointServiceAgainReplacesItInItsPlace() {
        catalogue.publish(fgw("FGW-02"));
        catalogue.publish(fgw("FGW-03"));
        catalogue.save(investmentProject("FGW-02"));
        JointServiceInfo newer = investmentProject("FGW-03");
        catalogue.save(newer);

        assertThat(catalogue.jointServices()).containsExactly(newer);
    }

    private static JointServiceInfo investmentProject(String item) {
        JsonMapper json = JsonMapper.builder().build();
        return new JointServiceInfo(
                "investment-project",
                "投资项目并联审批",
                "ZJ-FGW",
                15,
                List.of(new Stage("1", "立项", 1, List.of(new JointItem(item, List.of(), "investmentKind")))),
                new Questions(json.readTree("""
                                {"type": "object", "required": ["investmentKind", "newLand"], "properties": {
                                  "investmentKind": {"type": "string", "title": "管理方式", "enum": ["APPROVAL", "FILING"]},
                                  "newLand": {"type": "boolean", "title": "新增用地"}}}
                                """), json.createObjectNode()));
    }

    private List<String> codes(
            @Nullable String department, @Nullable ItemKind kind, @Nullable Boolean online, @Nullable String q) {
        return catalogue
                .search(new ItemQuery(department, kind, online, q, null, null, null, null, null, 100))
                .items()
                .stream()
                .map(ItemSummary::code)
                .toList();
    }

    private static ItemGuide fgw(String code) {
        return SampleGuide.of(code, "ZJ-FGW", "FGW-D1");
    }

    private static ItemGuide version(ItemGuide guide, int version, String effectiveFrom, int promised) {
        return SampleGuide.with(
                guide,
                g -> g.put("version", version)
                        .put("effectiveFrom", effectiveFrom)
                        .put("promisedLimitDays", promised));
    }
}
