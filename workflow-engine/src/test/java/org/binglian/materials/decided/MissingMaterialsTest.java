package org.binglian.materials.decided;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.binglian.materials.decided.SampleItem.item;

import org.assertj.core.groups.Tuple;
import org.binglian.commitments.Signature;
import org.binglian.identity.Fault;
import org.binglian.materials.MaterialContext;
import org.junit.jupiter.api.Test;

/** Everything at once (article 32), and nothing that need not be there. */
class MissingMaterialsTest extends MaterialsScenario {

    @Test
    void namesEveryMissingMaterialAtOnce() {
        MaterialContext application = application(
                item("FGW-02").asks("report").asks("approval"),
                item("JST-01").asks("report").asks("plan"));

        assertThat(materials.missing(application))
                .extracting(Fault::pointer, Fault::code, fault -> fault.args()[1])
                .containsExactly(
                        missing("FGW-02.report", "material.missing", "事项FGW-02、事项JST-01"),
                        missing("FGW-02.approval", "material.number-missing", "事项FGW-02"),
                        missing("JST-01.plan", "material.missing", "事项JST-01"));
    }

    private static Tuple missing(String requirement, String code, String items) {
        return tuple("/materials/" + requirement, code, items);
    }

    @Test
    void whatIsNotEssentialOrMayFollowBlocksNothing() {
        MaterialContext application =
                application(item("FGW-02").asksIfThereIs("report").mayFollow("plan"));

        assertThat(materials.missing(application)).isEmpty();
        assertThat(line(application, "FGW-02.plan").mayFollow()).isTrue();
        assertThat(line(application, "FGW-02.report").essential()).isFalse();
    }

    @Test
    void blocksWhenOneOfTheItemsNeedsItNow() {
        MaterialContext application =
                application(item("FGW-02").mayFollow("report"), item("JST-01").asks("report"));

        assertThat(materials.missing(application)).hasSize(1);
        assertThat(line(application, "FGW-02.report").mayFollow()).isFalse();
    }

    @Test
    void nothingIsMissingOnceEverythingIsMet() {
        issue("land-opinion", "A-1", "ZJ-GTT", null);
        sharing.down.add("ZJ-FGW");
        MaterialContext application = application(
                item("FGW-02").asks("report").asks("plan").asks("land-opinion"),
                item("GTT-01").asks("report").results("map"),
                item("JST-01").asks("map"));
        upload(application, "FGW-02.report", "a.pdf");
        materials.commit(application, "FGW-02.plan", "浙江之江", Signature.PLAIN, APPLICANT);

        assertThat(materials.missing(application)).isEmpty();
    }
}
