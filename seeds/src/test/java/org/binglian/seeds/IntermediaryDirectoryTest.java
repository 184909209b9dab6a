package org.binglian.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.IntermediaryInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.binglian.intermediaries.Intermediary;
import org.binglian.intermediaries.IntermediaryDirectory;
import org.binglian.intermediaries.IntermediaryQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The directory of intermediaries as it comes with the reference data. */
@SpringBootTest(properties = "binglian.seeds.demo-cases=false")
class IntermediaryDirectoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Autowired
    IntermediaryDirectory intermediaries;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Directory directory;

    @Test
    void everyServiceOfTheCatalogueHasTwoToFourToChooseFromWhoPromiseNoMoreThanTheGuideSays() {
        Set<IntermediaryInfo> services = catalogue.inForce(DAY).stream()
                .flatMap(guide -> guide.intermediaryServices().stream())
                .collect(Collectors.toSet());
        assertThat(services).hasSizeGreaterThanOrEqualTo(15).allSatisfy(service -> {
            List<Intermediary> offering = search(service.materialType(), null, null);
            assertThat(offering).as(service.name()).hasSizeBetween(2, 4);
            assertThat(offering)
                    .extracting(
                            i -> i.offer(service.materialType()).orElseThrow().days())
                    .allSatisfy(days -> assertThat(days).isBetween(1, service.days()));
            assertThat(offering).anyMatch(i -> i.takesOrders(DAY));
        });
    }

    @Test
    void saysOfEveryInventedNameThatItIsInvented() {
        assertThat(search(null, null, null))
                .hasSizeGreaterThan(20)
                .allSatisfy(i -> assertThat(i.name()).contains("演示"));
    }

    @Test
    void findsWhoServesTheRegionWhatLiesInItOrAroundIt() {
        assertThat(search("completion-survey", "330226", null))
                .extracting(Intermediary::name)
                .containsExactlyInAnyOrder("宁海方圆测绘有限公司（演示）", "浙江天际测绘有限公司（演示）");
        assertThat(search("completion-survey", "330200", null)).hasSize(2);
        assertThat(search("completion-survey", "330100", null)).hasSize(1);
    }

    @Test
    void findsByPartOfTheNameAndByTheWholeCode() {
        assertThat(search(null, null, "节点能源")).hasSize(1);
        assertThat(search(null, null, "91330106ma27115238"))
                .extracting(Intermediary::name)
                .containsExactly("杭州节点能源技术服务有限公司（演示）");
        assertThat(search(null, null, "%")).isEmpty();
    }

    @Test
    void pagesThroughWithoutLosingOrRepeatingAny() {
        List<String> paged = new ArrayList<>();
        Position after = null;
        do {
            Page<Intermediary> page = intermediaries.search(new IntermediaryQuery(null, null, null, after, 7));
            page.items().forEach(i -> paged.add(i.code()));
            after = page.next();
        } while (after != null);
        assertThat(paged)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(search(null, null, null).stream()
                        .map(Intermediary::code)
                        .toList());
    }

    @Test
    void peopleOfIntermediariesAreOfListedOnes() {
        for (String username : List.of("intermediary1", "intermediary2")) {
            assertThat(directory.party(username).flatMap(party -> intermediaries.find(party.idNumber())))
                    .get()
                    .extracting(Intermediary::name)
                    .isEqualTo(directory.party(username).orElseThrow().name());
        }
    }

    private List<Intermediary> search(@Nullable String service, @Nullable String region, @Nullable String q) {
        return intermediaries
                .search(new IntermediaryQuery(service, region, q, null, 100))
                .items();
    }
}
