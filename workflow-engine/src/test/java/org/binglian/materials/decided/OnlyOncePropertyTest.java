package org.binglian.materials.decided;

import static org.assertj.core.api.Assertions.assertThat;
import static org.binglian.materials.decided.SampleItem.item;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.ItemGuide;
import org.binglian.identity.NewId;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.LicenceLibrary;
import org.binglian.licences.TrustLevel;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialResult;
import org.jspecify.annotations.Nullable;

/** What holds of the material rules whatever is applied for and whatever the applicant has. */
class OnlyOncePropertyTest {

    private static final List<String> TYPES =
            List.of("report", "plan", "approval", "land-opinion", "map", "identity", "project-report");
    private static final LocalDate DAY = LocalDate.of(2016, 11, 24);
    private static final MaterialsTestBeans BEANS = new MaterialsTestBeans();
    private static final Catalogue CATALOGUE = BEANS.catalogue();
    private static final Demands DEMANDS = new Demands(CATALOGUE);
    private static final Names NAMES = new Names(BEANS.directory());
    private static final MaterialRules RULES = new MaterialRules(new Wording(NAMES), new Origins(NAMES));

    /** Items with the kinds that they ask for; some also produce one. */
    @Provide
    Arbitrary<List<ItemGuide>> items() {
        Arbitrary<String> codes = Arbitraries.of("FGW-01", "FGW-02", "GTT-01", "JST-01", "GAT-01");
        Arbitrary<Set<String>> asked = Arbitraries.of(TYPES).set().ofMaxSize(5);
        Arbitrary<String> results = Arbitraries.of(TYPES).injectNull(0.6);
        return Combinators.combine(codes, asked, results)
                .as(OnlyOncePropertyTest::guide)
                .list()
                .uniqueElements(ItemGuide::code)
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<Set<String>> held() {
        return Arbitraries.of(TYPES).set();
    }

    private static ItemGuide guide(String code, Set<String> asked, @Nullable String result) {
        SampleItem item = item(code);
        asked.forEach(item::asks);
        return (result == null ? item : item.results(result)).guide();
    }

    @Property(seed = "106", tries = 100)
    void aWaivedMaterialIsNeverAlsoDemanded(@ForAll("items") List<ItemGuide> items, @ForAll("held") Set<String> held) {
        Map<String, List<DecidedLine>> byType = decide(items, held).stream()
                .filter(line -> line.result() != MaterialResult.SHARED_IN_APPLICATION)
                .collect(Collectors.groupingBy(DecidedLine::materialType));

        byType.forEach((type, lines) -> assertThat(lines).as(type).hasSize(1));
    }

    @Property(seed = "106", tries = 100)
    void oneMoreLicenceNeverAddsADemand(
            @ForAll("items") List<ItemGuide> items,
            @ForAll("held") Set<String> held,
            @ForAll("held") Set<String> more) {
        Set<String> all = new HashSet<>(held);
        all.addAll(more);

        assertThat(demanded(items, held)).containsAll(demanded(items, all));
    }

    @Property(seed = "106", tries = 100)
    void oneMoreItemNeverTakesAwayWhatAnotherHasABasisFor(
            @ForAll("items") List<ItemGuide> items, @ForAll("held") Set<String> held) {
        List<ItemGuide> fewer = items.subList(0, items.size() - 1);
        Set<String> before = requirements(decide(fewer, held));
        List<DecidedLine> after = decide(items, held);

        assertThat(requirements(after)).containsAll(before);
        after.stream()
                .filter(line -> line.sharedWith() != null)
                .forEach(line -> assertThat(after)
                        .as("%s is served by the line that it names", line.requirement())
                        .anyMatch(first -> first.requirement().equals(line.sharedWith())
                                && first.items().containsAll(line.items())));
    }

    private static Set<String> requirements(List<DecidedLine> lines) {
        return lines.stream().map(DecidedLine::requirement).collect(Collectors.toSet());
    }

    private static Set<String> demanded(List<ItemGuide> items, Set<String> held) {
        return requirements(decide(items, held).stream()
                .filter(line ->
                        line.result() == MaterialResult.TO_UPLOAD || line.result() == MaterialResult.NUMBER_TO_VERIFY)
                .toList());
    }

    private static List<DecidedLine> decide(List<ItemGuide> items, Set<String> held) {
        MaterialContext context =
                new MaterialContext(NewId.uuid(), "1", NewId.uuid(), items, "holder", "applicant2", DAY);
        Submissions submissions = mock();
        when(submissions.of(any())).thenReturn(List.of());
        LicenceLibrary library = mock();
        when(library.findValid(anyString(), anyCollection(), any(), any()))
                .thenAnswer(call -> call.<Collection<String>>getArgument(1).stream()
                        .filter(held::contains)
                        .collect(Collectors.toMap(type -> type, OnlyOncePropertyTest::licence)));
        Words words = mock();
        when(words.of(any(), any(), any())).thenReturn(demand -> Word.NONE);
        return new Situations(DEMANDS, submissions, library, (holder, issuers) -> Set.of(), words)
                .of(context).stream()
                        .flatMap(situation -> RULES.decide(situation).stream())
                        .toList();
    }

    private static LicenceInfo licence(String type) {
        String issuer = String.valueOf(CATALOGUE.materialType(type).issuer());
        LicenceInfo licence = mock();
        when(licence.number()).thenReturn("A-" + type);
        when(licence.title()).thenReturn(type);
        when(licence.issuer()).thenReturn(issuer);
        when(licence.trust()).thenReturn(TrustLevel.A);
        return licence;
    }
}
