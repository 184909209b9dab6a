package org.binglian.catalogue.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.ProgressPoint;
import org.junit.jupiter.api.Test;

class TrendTest {

    @Test
    void everyDayOnWhichVersionsTookEffectIsAPoint() {
        ItemGuide one = TestGuides.version(
                TestGuides.licence("A-01", 20, TestGuides.PLANNED, 0, "a b c", "p1"), 1, "2016-07-01");
        ItemGuide two =
                TestGuides.version(TestGuides.licence("A-02", 15, TestGuides.EXEMPT, 0, "a", ""), 1, "2016-07-01");
        ItemGuide oneLater =
                TestGuides.version(TestGuides.licence("A-01", 12, TestGuides.ONLINE, 0, "a b", ""), 2, "2016-10-01");
        ItemGuide three =
                TestGuides.version(TestGuides.approval("A-03", 5, TestGuides.PLANNED, 0, "a", "p1"), 1, "2016-10-08");
        ItemGuide tomorrow =
                TestGuides.version(TestGuides.licence("A-02", 1, TestGuides.ONLINE, 0, "", ""), 2, "2016-10-11");

        List<ProgressPoint> points = Trend.of(List.of(oneLater, tomorrow, three, two, one), LocalDate.of(2016, 10, 10));

        assertThat(points)
                .containsExactly(
                        point("2016-07-01", 2, "17.5", "0.0", "0.0", 4, 1),
                        point("2016-10-01", 2, "13.5", "22.9", "100.0", 3, 0),
                        point("2016-10-08", 3, "10.7", "20.0", "50.0", 4, 1));
    }

    @Test
    void withoutVersionsThereIsNoTrend() {
        assertThat(Trend.of(List.of(), LocalDate.of(2016, 10, 10))).isEmpty();
    }

    private static ProgressPoint point(
            String on, int items, String average, String cut, String online, int materials, int preconditions) {
        return new ProgressPoint(
                LocalDate.parse(on),
                items,
                new BigDecimal(average),
                new BigDecimal(cut),
                new BigDecimal(online),
                materials,
                preconditions);
    }
}
