package org.binglian.materials.decided;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.binglian.materials.decided.SampleItem.item;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.binglian.commitments.Signature;
import org.binglian.identity.Fault;
import org.binglian.identity.NotFound;
import org.binglian.identity.Rejected;
import org.binglian.materials.DocumentContent;
import org.binglian.materials.DocumentInfo;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.MaterialResult;
import org.junit.jupiter.api.Test;

/** What an applicant gives, and what is refused with a reason. */
class HandingInTest extends MaterialsScenario {

    @Test
    void aLaterUploadTakesThePlaceOfTheEarlierOne() {
        MaterialContext application = application(item("FGW-02").asks("report"));
        upload(application, "FGW-02.report", "first.pdf");
        MaterialLine answer = upload(application, "FGW-02.report", "second.pdf");

        assertThat(line(application, "FGW-02.report")).isEqualTo(answer);
        assertThat(answer.result()).isEqualTo(MaterialResult.UPLOADED);
        assertThat(document(answer).fileName()).isEqualTo("second.pdf");
    }

    @Test
    void aNumberIsVerifiedAgainstTheLibrary() {
        issue("approval", "浙发改〔2016〕1号", "HZ-FGW", null);
        MaterialContext application = application(item("FGW-02").asks("approval"));

        assertRefused("material.number-unknown", () -> materials.giveNumber(application, "FGW-02.approval", "X"));
        assertThat(result(application, "FGW-02.approval")).isEqualTo(MaterialResult.NUMBER_TO_VERIFY);
        materials.giveNumber(application, "FGW-02.approval", "浙发改〔２０１６〕1号");

        MaterialLine verified = line(application, "FGW-02.approval");
        assertThat(verified.result()).isEqualTo(MaterialResult.NUMBER_VERIFIED);
        assertThat(verified.licenceNumber()).isEqualTo("浙发改〔2016〕1号");
    }

    @Test
    void anotherHoldersNumberIsNotVerified() {
        issue("approval", "A-1", "ZJ-FGW", null);
        MaterialContext application = application(
                "someone else", MaterialsTestBeans.TODAY, item("FGW-02").asks("approval"));

        assertRefused("material.number-unknown", () -> materials.giveNumber(application, "FGW-02.approval", "A-1"));
    }

    @Test
    void anUploadAndACommitmentReplaceEachOther() {
        MaterialContext application = application(item("FGW-02").asks("plan"));

        materials.commit(application, "FGW-02.plan", "浙江之江", Signature.PLAIN, APPLICANT);
        assertThat(result(application, "FGW-02.plan")).isEqualTo(MaterialResult.COMMITMENT);
        upload(application, "FGW-02.plan", "plan.pdf");
        assertThat(result(application, "FGW-02.plan")).isEqualTo(MaterialResult.UPLOADED);
        materials.commit(application, "FGW-02.plan", "浙江之江", Signature.PLAIN, APPLICANT);
        assertThat(result(application, "FGW-02.plan")).isEqualTo(MaterialResult.COMMITMENT);
    }

    @Test
    void refusesWhatIsSharedWaivedOrNotForeseen() {
        issue("land-opinion", "A-1", "ZJ-GTT", null);
        MaterialContext application = application(
                item("FGW-02").asks("report").asks("land-opinion"),
                item("JST-01").asks("report"));

        assertRefused("material.shared", () -> upload(application, "JST-01.report", "a.pdf"));
        assertRefused("material.waived", () -> upload(application, "FGW-02.land-opinion", "a.pdf"));
        assertRefused("material.waived", () -> materials.giveNumber(application, "FGW-02.report", "A-1"));
        assertRefused(
                "material.commitment-not-allowed",
                () -> materials.commit(application, "FGW-02.report", "浙江之江", Signature.PLAIN, APPLICANT));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> upload(application, "FGW-02.map", "a.pdf"));
        upload(application, "FGW-02.report", "a.pdf");
        assertRefused("material.no-number", () -> materials.giveNumber(application, "FGW-02.report", "A-1"));
    }

    @Test
    void nothingIsLostWhenOtherAnswersSelectOtherItems() {
        MaterialContext before = application(item("FGW-02").asks("report"));
        upload(before, "FGW-02.report", "a.pdf");
        MaterialContext after = new MaterialContext(
                before.applicationId(),
                before.number(),
                before.project(),
                application(item("FGW-01").asks("report"), item("FGW-02").asks("report"))
                        .items(),
                COMPANY,
                "applicant2",
                before.today());

        assertThat(result(after, "FGW-01.report")).isEqualTo(MaterialResult.UPLOADED);
        assertThat(result(after, "FGW-02.report")).isEqualTo(MaterialResult.SHARED_IN_APPLICATION);
    }

    @Test
    void aDocumentIsReadThroughItsOwnApplicationOnly() throws IOException {
        MaterialContext application = application(item("FGW-02").asks("report"));
        MaterialContext other = application(
                "someone else", MaterialsTestBeans.TODAY, item("FGW-02").asks("report"));
        UUID id = document(upload(application, "FGW-02.report", "a.pdf")).id();
        entities.flush();

        DocumentContent content = materials.document(application, id);
        assertThat(new String(content.bytes().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("a.pdf");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> materials.document(other, id));
    }

    private static DocumentInfo document(MaterialLine line) {
        return Objects.requireNonNull(line.document());
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(call)
                .satisfies(rejected ->
                        assertThat(rejected.faults()).extracting(Fault::code).containsExactly(code));
    }
}
