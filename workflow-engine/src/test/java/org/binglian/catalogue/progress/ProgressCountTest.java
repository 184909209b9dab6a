package org.binglian.catalogue.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.ProgressFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that were worked out by hand. */
class ProgressCountTest {

    private static final BigDecimal TARGET = new BigDecimal("20");

    @Test
    void figuresOfADepartmentAreThoseWorkedOutByHand() {
        ItemGuide shortened = TestGuides.licence("A-01", 20, TestGuides.ONLINE, 0, "a b c", "p1 p2");
        ItemGuide exempt = TestGuides.licence("A-02", 15, TestGuides.EXEMPT, 1, "a", "");
        ItemGuide planned = TestGuides.approval("A-03", 10, TestGuides.PLANNED, 1, "a b", "p1");
        ItemGuide added = TestGuides.approval("A-04", 7, TestGuides.ONLINE, 0, "a b c d", "p1 p2 p3");

        ProgressFigures figures = ProgressCount.of(
                List.of(
                        new Comparison(shortened, TestGuides.licence("A-01", 13, TestGuides.ONLINE, 0, "a d", "p2")),
                        new Comparison(exempt, exempt),
                        new Comparison(planned, TestGuides.approval("A-03", 8, TestGuides.PLANNED, 1, "b", "")),
                        new Comparison(null, added)),
                TARGET);

        // 45 days became 36; of 3 items that can be online 2 are; of 6 materials b, c and another a are gone, of 3
        // preconditions p1 and p1
        assertThat(figures)
                .isEqualTo(new ProgressFigures(
                        4,
                        2,
                        2,
                        45,
                        36,
                        new BigDecimal("20.0"),
                        true,
                        2,
                        1,
                        1,
                        3,
                        new BigDecimal("66.7"),
                        2,
                        1,
                        6,
                        3,
                        3,
                        2));
    }

    @Test
    void nothingIsNothing() {
        assertThat(ProgressCount.of(List.of(), TARGET))
                .isEqualTo(new ProgressFigures(0, 0, 0, 0, 0, null, null, 0, 0, 0, 0, null, 0, 0, 0, 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        before, after, cut,   met
        20,     16,    20.0,  true
        1000,   801,   19.9,  false
        3,      2,     33.3,  true
        6,      5,     16.7,  false
        8,      7,     12.5,  false
        2000,   1999,  0.1,   false
        10,     12,    -20.0, false
        5,      5,     0.0,   false
        0,      5,     ,
        """, useHeadersInDisplayName = true)
    void theCutIsInPercentOfWhatWasPromised(int before, int after, BigDecimal cut, Boolean met) {
        ProgressFigures figures = ProgressCount.of(
                List.of(new Comparison(
                        TestGuides.licence("A-01", before, TestGuides.ONLINE, 0, "", ""),
                        TestGuides.licence("A-01", after, TestGuides.ONLINE, 0, "", ""))),
                TARGET);

        assertThat(figures.cutPercent()).isEqualTo(cut);
        assertThat(figures.targetMet()).isEqualTo(met);
    }

    @Test
    void aTotalIsOverItemsNotOverDepartments() {
        Comparison large = new Comparison(
                TestGuides.licence("A-01", 90, TestGuides.ONLINE, 0, "", ""),
                TestGuides.licence("A-01", 81, TestGuides.ONLINE, 0, "", ""));
        Comparison small = new Comparison(
                TestGuides.licence("B-01", 10, TestGuides.PLANNED, 0, "", ""),
                TestGuides.licence("B-01", 5, TestGuides.PLANNED, 0, "", ""));

        // 10 % and 50 % are not 30 %: 100 days became 86
        assertThat(ProgressCount.of(List.of(large, small), TARGET).cutPercent()).isEqualTo(new BigDecimal("14.0"));
    }

    @Test
    void theFirstVersionsOfTheCatalogueHaveCutNothingAndNewItemsAreNotCompared() {
        ItemGuide first = TestGuides.licence("A-01", 20, TestGuides.ONLINE, 0, "a", "");
        ItemGuide added = TestGuides.changed(TestGuides.licence("A-02", 5, TestGuides.ONLINE, 0, "a", ""));

        ProgressFigures figures =
                ProgressCount.of(List.of(Comparison.published(null, first), Comparison.published(null, added)), TARGET);

        assertThat(figures.baselineDays()).isEqualTo(20);
        assertThat(figures.cutPercent()).isEqualTo(new BigDecimal("0.0"));
        assertThat(figures.materialsBefore()).isEqualTo(1);
    }
}
