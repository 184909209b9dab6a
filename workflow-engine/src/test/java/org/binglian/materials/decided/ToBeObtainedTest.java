package org.binglian.materials.decided;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.binglian.materials.decided.SampleItem.item;

import java.time.ZoneOffset;
import org.binglian.identity.NotFound;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.MaterialResult;
import org.binglian.materials.ToBeObtained;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was to be obtained at submission is kept once it is there, and waited for until then. */
class ToBeObtainedTest extends MaterialsScenario {

    @Autowired
    ToBeObtained toBeObtained;

    private MaterialContext filedWhileDown() {
        MaterialContext application =
                application(item("FGW-02").asks("land-opinion").asksIfThereIs("report"));
        sharing.down.add("ZJ-GTT");
        materials.freeze(application);
        return application;
    }

    private boolean waits(MaterialContext application) {
        entities.flush();
        entities.clear();
        return entities.find(Wait.class, application.applicationId()) != null;
    }

    @Test
    void asksElsewhereForWhatDepartmentsIssueAndNotForWhatTheApplicantMakes() {
        MaterialContext application = application(
                item("FGW-02").asks("land-opinion").asks("approval").asks("map").asks("report"));

        assertThat(toBeObtained.issuers(application))
                .containsOnlyKeys("land-opinion", "approval") // a map is not shared
                .containsEntry("land-opinion", "ZJ-GTT");
    }

    @Test
    void waitsForASharingThatDidNotAnswerAndKeepsWhatIsThereLater() {
        MaterialContext application = filedWhileDown();
        assertThat(waits(application)).isTrue();
        assertThat(toBeObtained.outstanding(application))
                .extracting(MaterialLine::title)
                .containsExactly("《land-opinion》");

        assertThat(toBeObtained.settle(application)).isEmpty();
        assertThat(waits(application)).isTrue();

        sharing.down.clear();
        issue("land-opinion", "L-1", "ZJ-GTT", null);
        assertThat(toBeObtained.settle(application))
                .extracting(MaterialLine::licenceNumber)
                .containsExactly("L-1");
        assertThat(waits(application)).isFalse();
        assertThat(toBeObtained.outstanding(application)).isEmpty();

        sharing.down.add("ZJ-GTT");
        assertThat(result(application, "FGW-02.land-opinion")).isEqualTo(MaterialResult.OBTAINED);
    }

    @Test
    void whatAnItemOfTheApplicationBringsForthIsNotWaitedForOutside() {
        MaterialContext application = application(
                item("GTT-01").results("land-opinion"), item("FGW-02").asks("land-opinion"));
        materials.freeze(application);

        assertThat(waits(application)).isFalse();
        assertThat(toBeObtained.outstanding(application)).isEmpty();
        assertThat(result(application, "FGW-02.land-opinion")).isEqualTo(MaterialResult.TO_BE_OBTAINED);
    }

    @Test
    void whatTheIssuerDoesNotHaveIsDecidedAnew() {
        MaterialContext application = filedWhileDown();
        sharing.down.clear();

        MaterialLine line = toBeObtained.settle(application, "FGW-02.land-opinion");

        assertThat(line.result()).isEqualTo(MaterialResult.TO_UPLOAD);
        assertThat(result(application, "FGW-02.land-opinion")).isEqualTo(MaterialResult.TO_UPLOAD);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> toBeObtained.settle(application, "FGW-02.land-opinion"));
    }

    @Test
    void isTriedAgainLaterAndLaterUntilNobodyWaits() {
        MaterialContext application = filedWhileDown();
        assertThat(waits(application)).isTrue();
        assertThat(toBeObtained.takeWaiting(10)).isEmpty(); // the first minute is not over

        entities.createQuery("update Wait w set w.nextTryAt = :past")
                .setParameter("past", MaterialsTestBeans.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC))
                .executeUpdate();
        assertThat(toBeObtained.takeWaiting(10)).containsExactly(application.applicationId());
        assertThat(toBeObtained.takeWaiting(10)).isEmpty(); // taken by somebody

        toBeObtained.waitNoMore(application.applicationId());
        assertThat(waits(application)).isFalse();
    }
}
