package org.binglian.catalogue.published;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.ItemQuery;
import org.binglian.catalogue.ItemSummary;
import org.binglian.catalogue.ItemTopics;
import org.binglian.catalogue.SampleGuide;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.binglian.identity.RegionInfo;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;

/** Five thousand items of fifty departments in two regions, of which every other one has an earlier and a later version. */
@DataJpaTest(
        showSql = false,
        properties = {
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "binglian.data-dir=target/test-data/catalogue"
        })
@Import(CatalogueTestBeans.class)
class CatalogueOfThousandsTest {

    private static final int ITEMS = 5_000;
    private static final int DEPARTMENTS = 50;
    private static final LocalDate TODAY = CatalogueTestBeans.TODAY;
    private static final List<String> SUBJECTS = List.of("企业投资项目", "食品经营", "建筑工程施工", "危险化学品", "实验动物使用");
    private static final List<String> ACTS = List.of("核准", "许可", "备案", "认定");

    @Autowired
    Catalogue catalogue;

    @Autowired
    ItemVersions rows;

    @Autowired
    SearchIndex index;

    @Autowired
    TopicIndex topicIndex;

    @Autowired
    Directory directory;

    @Autowired
    EntityManager entities;

    private Statistics statistics;

    @BeforeEach
    void items() {
        directory.save(new RegionInfo("330000", "浙江省", "PROVINCE", null));
        directory.save(new RegionInfo("330100", "杭州市", "CITY", "330000"));
        for (int i = 0; i < DEPARTMENTS; i++) {
            String name = i == 7 ? "省海洋与渔业局" : "第" + i + "局";
            String region = i % 2 == 0 ? "330000" : "330100";
            directory.save(new DepartmentInfo(department(i), name, "局" + i, region, "综合", 1, i, true, List.of()));
        }
        for (int i = 0; i < ITEMS; i++) {
            ItemGuide guide = guide(i);
            if (i % 2 == 0) {
                save(version(guide, 1, "2016-01-01"), "2016-09-01");
                save(version(guide, 2, "2016-09-01"), "2017-01-01");
                save(version(guide, 3, "2017-01-01"), null);
            } else {
                save(guide, null);
            }
            if (i % 100 == 99) {
                entities.flush();
                entities.clear();
            }
        }
        directory.regions();
        topicIndex.forget(TODAY);
        statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
    }

    @Test
    void everySearchIsOneStatementAndEveryPageIsRight() {
        assertThat(walk(query(null, null, null, null)))
                .hasSize(ITEMS)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(walk(query("食品 许可", null, null, null))).hasSize(ITEMS / 20);
        assertThat(walk(query("xkspjy", null, null, null))).isEmpty();
        assertThat(walk(query("spjyxk", null, null, null))).hasSize(ITEMS / 20);
        assertThat(walk(query(null, "主题3", null, null))).hasSize(ITEMS / 10);
        assertThat(walk(query(null, null, "330100", null))).hasSize(ITEMS / 2);
        assertThat(walk(query("海洋", null, null, null))).hasSize(ITEMS / DEPARTMENTS);
        assertThat(walk(query("许可", "主题3", "330100", LocalDate.of(2017, 6, 1)))).isNotEmpty();
        assertThat(walk(query(null, null, null, LocalDate.of(2016, 8, 31)))).hasSize(ITEMS / 2);
    }

    @Test
    void itemsFoundByNameComeBeforeThoseFoundElsewhereOnAllPages() {
        List<String> found = walk(query("动物", null, null, null));
        List<String> byName = IntStream.range(0, ITEMS)
                .filter(i -> guide(i).name().contains("动物"))
                .mapToObj(CatalogueOfThousandsTest::code)
                .toList();
        List<String> byCondition = IntStream.range(0, ITEMS)
                .filter(i -> i % 7 == 0 && !guide(i).name().contains("动物"))
                .mapToObj(CatalogueOfThousandsTest::code)
                .toList();

        List<String> expected = new ArrayList<>(byName);
        expected.addAll(byCondition);
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void topicsAreCountedByOneStatementAndRemembered() {
        statistics.clear();
        ItemTopics topics = catalogue.topics();

        assertThat(topics.themes())
                .hasSize(10)
                .allSatisfy(theme -> assertThat(theme.count()).isEqualTo(ITEMS / 10));
        assertThat(topics.lifeEvents()).containsExactly(new ItemTopics.Topic("开办企业", ITEMS / 5));
        assertThat(topics.regions())
                .containsExactly(
                        new ItemTopics.Region("330000", ITEMS / 2), new ItemTopics.Region("330100", ITEMS / 2));
        assertThat(catalogue.topics()).isEqualTo(topics);
        assertThat(statistics.getPrepareStatementCount()).isOne();
    }

    @Test
    void whatItemsAreFoundByCanBeMadeAnew() {
        List<String> before = walk(query("动物", null, null, null));
        ItemTopics topics = catalogue.topics();
        entities.createQuery("update ItemVersion v set v.searchName = '', v.searchText = '', v.themes = ''")
                .executeUpdate();
        entities.clear();
        assertThat(walk(query("动物", null, null, null))).isEmpty();

        topicIndex.forget(TODAY);
        assertThat(catalogue.topics().themes()).isEmpty();

        assertThat(index.rebuild()).isEqualTo(2L * ITEMS);

        entities.flush();
        entities.clear();
        topicIndex.forget(TODAY);
        assertThat(walk(query("动物", null, null, null))).isEqualTo(before);
        assertThat(catalogue.topics()).isEqualTo(topics);
    }

    @Test
    void theWholeCatalogueOfADayIsReadByOneStatement() {
        statistics.clear();
        List<ItemGuide> guides = catalogue.inForce(TODAY);

        assertThat(guides).extracting(ItemGuide::code).hasSize(ITEMS).isSorted();
        assertThat(guides.get(0).version()).isEqualTo(2);
        assertThat(statistics.getPrepareStatementCount()).isOne();
    }

    private List<String> walk(ItemQuery query) {
        List<String> codes = new ArrayList<>();
        Position next = null;
        do {
            statistics.clear();
            Page<ItemSummary> page = catalogue.search(new ItemQuery(
                    null, null, null, query.q(), query.theme(), null, query.region(), query.on(), next, 97));
            assertThat(statistics.getPrepareStatementCount()).isOne();
            page.items().forEach(item -> codes.add(item.code()));
            next = page.next();
        } while (next != null);
        return codes;
    }

    private static ItemQuery query(String q, String theme, String region, LocalDate on) {
        return new ItemQuery(null, null, null, q, theme, null, region, on, null, 97);
    }

    private void save(ItemGuide guide, String until) {
        ItemVersion version = new ItemVersion(guide);
        if (until != null) {
            version.supersededFrom(LocalDate.parse(until));
        }
        rows.save(version);
    }

    private static ItemGuide guide(int i) {
        return SampleGuide.with(SampleGuide.of(code(i), department(i % DEPARTMENTS), "D1"), guide -> {
            guide.put("name", SUBJECTS.get(i % 5) + ACTS.get(i % 4));
            guide.withArray("themes").removeAll().add("主题" + i % 10);
            if (i % 5 == 0) {
                guide.withArray("lifeEvents").add("开办企业");
            }
            if (i % 7 == 0) {
                guide.withArray("conditions").add("不涉及野生动物及其制品");
            }
            return guide;
        });
    }

    private static ItemGuide version(ItemGuide guide, int version, String from) {
        return SampleGuide.with(guide, json -> json.put("version", version).put("effectiveFrom", from));
    }

    private static String code(int i) {
        return "ZJ-%04d".formatted(i);
    }

    private static String department(int i) {
        return "DEP-" + i;
    }
}
