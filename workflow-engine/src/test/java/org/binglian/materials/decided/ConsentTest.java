package org.binglian.materials.decided;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.binglian.materials.decided.SampleItem.item;

import org.binglian.identity.Rejected;
import org.binglian.licences.TrustLevel;
import org.binglian.materials.LicenceSource;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.MaterialResult;
import org.junit.jupiter.api.Test;

/** Where the law asks for consent, nothing is fetched without it; the applicant may bring it instead. */
class ConsentTest extends MaterialsScenario {

    private final MaterialContext application = application(item("FGW-02").asks("identity"));

    @Test
    void nothingIsFetchedWithoutIt() {
        issue("identity", "I-1", "ZJ-GAT", null);

        MaterialLine line = line(application, "FGW-02.identity");

        assertThat(line.result()).isEqualTo(MaterialResult.TO_UPLOAD);
        assertThat(line.clause()).isEqualTo("2.1.1d");
        assertThat(line.explanation()).contains("依据《个人信息保护法》第二十九条，须经您同意");
        assertThat(line.licence()).isNull();
        assertThat(line.consent().givenAt()).isNull();
    }

    @Test
    void withItTheLicenceIsFetchedAndToldWhereFrom() {
        issue("identity", "I-1", "ZJ-GAT", null);

        MaterialLine answer = materials.consent(application, "FGW-02.identity", APPLICANT);

        MaterialLine line = line(application, "FGW-02.identity");
        assertThat(line).isEqualTo(answer);
        assertThat(line.result()).isEqualTo(MaterialResult.OBTAINED);
        assertThat(line.trust()).isEqualTo(TrustLevel.A);
        assertThat(line.licence())
                .extracting(LicenceSource::number, LicenceSource::issuerName, LicenceSource::stands)
                .containsExactly("I-1", "部门GAT", true);
        assertThat(line.consent().givenAt()).isNotNull();
    }

    @Test
    void takenBackItIsNotFetchedAndWhatWasUploadedServes() {
        issue("identity", "I-1", "ZJ-GAT", null);
        upload(application, "FGW-02.identity", "card.pdf");
        materials.consent(application, "FGW-02.identity", APPLICANT);
        assertThat(result(application, "FGW-02.identity")).isEqualTo(MaterialResult.OBTAINED);

        materials.withdrawConsent(application, "FGW-02.identity");

        assertThat(result(application, "FGW-02.identity")).isEqualTo(MaterialResult.UPLOADED);
    }

    @Test
    void withItWhatTheLibraryDoesNotHaveIsStillToBeUploaded() {
        materials.consent(application, "FGW-02.identity", APPLICANT);

        assertThat(line(application, "FGW-02.identity").explanation()).startsWith("请上传");
    }

    @Test
    void isAskedForNothingElse() {
        MaterialContext other = application(item("FGW-02").asks("land-opinion"));

        assertThat(line(other, "FGW-02.land-opinion").consent()).isNull();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> materials.consent(other, "FGW-02.land-opinion", APPLICANT));
    }
}
