package org.binglian.materials.decided;

import static org.assertj.core.api.Assertions.assertThat;
import static org.binglian.materials.decided.SampleItem.item;

import java.util.List;
import java.util.Locale;
import org.binglian.commitments.Signature;
import org.binglian.identity.Actor;
import org.binglian.materials.LicenceSource;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.MaterialResult;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** After submission the lines are what was decided then. */
class FrozenMaterialsTest extends MaterialsScenario {

    @Test
    void laterEventsDoNotChangeWhatWasDecided() {
        issue("approval", "A-1", "ZJ-FGW", null);
        MaterialContext application = application(
                item("FGW-02").asks("approval").asks("report"), item("JST-01").asks("report"));
        upload(application, "FGW-02.report", "a.pdf");
        List<MaterialLine> decided = materials.lines(application);
        materials.freeze(application);
        entities.flush();

        library.findValid(COMPANY, List.of("approval"), application.project(), application.today())
                .values()
                .forEach(licence -> library.revoke(licence.id(), "承诺不实", Actor.SYSTEM));
        entities.flush();
        entities.clear();

        List<MaterialLine> later = materials.lines(application);
        assertThat(later)
                .usingRecursiveComparison()
                .ignoringFields("licence.stands", "licence.whyNot")
                .isEqualTo(decided);
        LicenceSource licence = later.get(0).licence();
        assertThat(licence.stands()).as("the officer sees it").isFalse();
        assertThat(licence.whyNot()).isEqualTo("已被撤销");
    }

    @Test
    void isKeptInBothLanguages() {
        MaterialContext application = application(item("FGW-02").asks("report"));
        materials.freeze(application);

        assertThat(line(application, "FGW-02.report").explanation()).startsWith("请上传");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(line(application, "FGW-02.report").explanation()).startsWith("Upload");
    }

    @Test
    void aCorrectionDecidesItsOwnLineAndFreezingAgainNone() {
        MaterialContext application =
                application(item("FGW-02").asks("report").asks("plan").asks("land-opinion"));
        upload(application, "FGW-02.report", "wrong.pdf");
        sharing.down.add("ZJ-GTT");
        materials.freeze(application);
        sharing.down.clear();

        upload(application, "FGW-02.report", "right.pdf");
        materials.commit(application, "FGW-02.plan", "浙江之江", Signature.PLAIN, APPLICANT);
        materials.freeze(application);

        assertThat(line(application, "FGW-02.report").document().fileName()).isEqualTo("right.pdf");
        assertThat(result(application, "FGW-02.plan")).isEqualTo(MaterialResult.COMMITMENT);
        assertThat(result(application, "FGW-02.land-opinion")).isEqualTo(MaterialResult.TO_BE_OBTAINED);
    }

    @Test
    void whatIsProducedHereArrivesWithoutAnybodyMovingIt() {
        MaterialContext application = application(
                item("GTT-01").results("land-opinion"),
                item("FGW-02").asks("land-opinion").asks("approval"));
        materials.freeze(application);
        assertThat(result(application, "FGW-02.land-opinion")).isEqualTo(MaterialResult.TO_BE_OBTAINED);

        issue("land-opinion", "A-1", "ZJ-GTT", null);

        MaterialLine arrived = line(application, "FGW-02.land-opinion");
        assertThat(arrived.result()).isEqualTo(MaterialResult.OBTAINED);
        assertThat(arrived.licenceNumber()).isEqualTo("A-1");
        assertThat(result(application, "FGW-02.approval")).isEqualTo(MaterialResult.NUMBER_TO_VERIFY);
    }
}
