package org.binglian.materials.decided;

import static org.assertj.core.api.Assertions.assertThat;
import static org.binglian.materials.decided.SampleItem.item;

import java.time.LocalDate;
import java.util.List;
import org.binglian.licences.TrustLevel;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.MaterialResult;
import org.binglian.materials.Originals;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is uploaded is trusted, and its original seen once on completion (2.3.2b). */
class OriginalsTest extends MaterialsScenario {

    private static final LocalDate EARLIER = LocalDate.of(2016, 3, 1);

    @Autowired
    private Originals originals;

    @Test
    void eachMaterialOnceHoweverManyItemsWantItAndOnlyWhereTheGuideAsksForTheOriginal() {
        MaterialContext draft = application(
                item("JST-01").asks("plan").asks("report"), item("FGW-02").asksForOriginal("plan"));
        assertThat(toBeSeen(draft)).as("still to be uploaded").containsExactly("JST-01.plan");
        upload(draft, "JST-01.plan", "plan.pdf");
        upload(draft, "JST-01.report", "report.pdf");

        assertThat(toBeSeen(draft)).containsExactly("JST-01.plan");
        assertThat(line(draft, "JST-01.plan").trust()).isEqualTo(TrustLevel.C);
        assertThat(line(draft, "JST-01.plan").original()).isTrue();
        assertThat(line(draft, "FGW-02.plan").original()).as("shared").isFalse();
        assertThat(line(draft, "JST-01.report").trust()).isEqualTo(TrustLevel.D);
        materials.freeze(draft);
        assertThat(toBeSeen(draft)).containsExactly("JST-01.plan");
    }

    @Test
    void whatWasSeenCountsAsCheckedAtAWindowAndIsNotAskedForAgain() {
        MaterialContext earlier = filed("FGW-09");
        MaterialContext open = application(item("FGW-08").asksForOriginal("plan"));
        materials.freeze(open);
        assertThat(toBeSeen(open)).as("on file, but nobody saw it").containsExactly("FGW-08.plan");

        originals.seen(earlier, List.of("FGW-09.plan"), APPLICANT);

        assertThat(toBeSeen(earlier)).isEmpty();
        assertThat(line(earlier, "FGW-09.plan").trust()).isEqualTo(TrustLevel.B);
        assertThat(toBeSeen(open)).as("decided before it was seen").isEmpty();
        MaterialContext later = application(item("FGW-02").asksForOriginal("plan"));
        MaterialLine again = line(later, "FGW-02.plan");
        assertThat(again.result()).isEqualTo(MaterialResult.ON_FILE);
        assertThat(again.trust()).isEqualTo(TrustLevel.B);
        assertThat(again.explanation()).contains("信任等级B");
        assertThat(toBeSeen(later)).isEmpty();
        upload(later, "FGW-02.plan", "another.pdf");
        assertThat(toBeSeen(later)).as("another file has another original").containsExactly("FGW-02.plan");
    }

    @Test
    void theVisitPlanNamesWhatToBring() {
        MaterialContext draft = application(item("FGW-02").asksForOriginal("plan"));

        assertThat(materials.visitPlan(draft, "WINDOW").explanation()).contains("请携带《plan》的原件");
        assertThat(materials.visitPlan(draft, "COURIER").explanation()).contains("《plan》按上传件办理");
        assertThat(materials.visitPlan(draft, "COURIER").planned()).isZero();
    }

    private MaterialContext filed(String item) {
        MaterialContext application = application(COMPANY, EARLIER, item(item).asksForOriginal("plan"));
        upload(application, item + ".plan", "plan.pdf");
        accept(application);
        return application;
    }

    private List<String> toBeSeen(MaterialContext application) {
        return originals.toBeSeen(application).stream()
                .map(MaterialLine::requirement)
                .toList();
    }
}
