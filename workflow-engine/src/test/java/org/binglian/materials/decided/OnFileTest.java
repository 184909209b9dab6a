package org.binglian.materials.decided;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.binglian.materials.decided.SampleItem.item;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.binglian.commitments.Signature;
import org.binglian.identity.NotFound;
import org.binglian.licences.TrustLevel;
import org.binglian.materials.DocumentInfo;
import org.binglian.materials.FiledEarlier;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.MaterialResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Same department, same applicant, successive items: not asked again (2.1.1b). */
class OnFileTest extends MaterialsScenario {

    private static final LocalDate ACCEPTED = LocalDate.of(2016, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "2016-11-24, ON_FILE",
        "2017-03-01, ON_FILE",
        "2017-03-02, TO_UPLOAD",
    })
    void countsWhileTheMaterialIsValid(LocalDate day, MaterialResult result) {
        accepted("FGW-09", "plan");
        MaterialContext application = application(COMPANY, day, item("FGW-02").asks("plan"));

        assertThat(result(application, "FGW-02.plan")).isEqualTo(result);
    }

    @Test
    void whatSpeaksOfOneProjectIsOnFileForThatProjectOnly() {
        MaterialContext earlier = application(COMPANY, ACCEPTED, item("FGW-09").asks("project-report"));
        upload(earlier, "FGW-09.project-report", "report.pdf");
        accept(earlier);
        MaterialContext nextProject = application(item("FGW-02").asks("project-report"));
        MaterialContext nextStage = new MaterialContext(
                nextProject.applicationId(),
                nextProject.number(),
                earlier.project(),
                nextProject.items(),
                COMPANY,
                "applicant2",
                nextProject.today());

        assertThat(result(nextProject, "FGW-02.project-report")).isEqualTo(MaterialResult.TO_UPLOAD);
        assertThat(result(nextStage, "FGW-02.project-report")).isEqualTo(MaterialResult.ON_FILE);
    }

    @Test
    void countsOnlyOnceItIsAccepted() {
        MaterialContext earlier = application(COMPANY, ACCEPTED, item("FGW-09").asks("plan"));
        upload(earlier, "FGW-09.plan", "plan.pdf");
        materials.freeze(earlier);
        MaterialContext application = application(item("FGW-02").asks("plan"));

        assertThat(result(application, "FGW-02.plan")).isEqualTo(MaterialResult.TO_UPLOAD);
        materials.keepOnFile(on(ACCEPTED.plusDays(3), earlier));
        assertThat(result(application, "FGW-02.plan")).isEqualTo(MaterialResult.ON_FILE);
    }

    @Test
    void countsForEveryDepartmentThatGotItAndForNobodyElse() {
        accepted("FGW-09", "plan");

        assertThat(result(application(item("JST-01").asks("plan")), "JST-01.plan"))
                .isEqualTo(MaterialResult.TO_UPLOAD);
        MaterialContext someoneElse = application(
                "someone else", MaterialsTestBeans.TODAY, item("FGW-02").asks("plan"));
        assertThat(result(someoneElse, "FGW-02.plan")).isEqualTo(MaterialResult.TO_UPLOAD);
        MaterialContext together =
                application(item("JST-01").asks("plan"), item("FGW-02").asks("plan"));
        assertThat(result(together, "JST-01.plan"))
                .as("asked once in the application, and one of the two has it")
                .isEqualTo(MaterialResult.ON_FILE);
    }

    @Test
    void theItemsAtSubmissionSayWhereADocumentGoes() {
        MaterialContext draft = application(
                COMPANY, ACCEPTED, item("JST-09").asks("plan"), item("FGW-09").asks("plan"));
        upload(draft, "JST-09.plan", "plan.pdf");
        accept(new MaterialContext(
                draft.applicationId(),
                draft.number(),
                draft.project(),
                List.of(item("FGW-09").asks("plan").guide()),
                COMPANY,
                "applicant2",
                ACCEPTED));

        assertThat(result(application(item("FGW-02").asks("plan")), "FGW-02.plan"))
                .isEqualTo(MaterialResult.ON_FILE);
        assertThat(result(application(item("JST-01").asks("plan")), "JST-01.plan"))
                .isEqualTo(MaterialResult.TO_UPLOAD);
    }

    @Test
    void whatWasNotUploadedIsNotOnFile() {
        MaterialContext earlier = application(COMPANY, ACCEPTED, item("FGW-09").asks("plan"));
        materials.commit(earlier, "FGW-09.plan", "浙江之江", Signature.PLAIN, APPLICANT);
        accept(earlier);

        assertThat(result(application(item("FGW-02").asks("plan")), "FGW-02.plan"))
                .isEqualTo(MaterialResult.TO_UPLOAD);
    }

    @Test
    void theDocumentCanBeReadThroughTheApplicationThatUsesItAgain() {
        DocumentInfo earlier = accepted("FGW-09", "plan");
        MaterialContext application = application(item("FGW-02").asks("plan"));
        UUID id = earlier.id();

        assertThat(line(application, "FGW-02.plan").document()).isEqualTo(earlier);
        assertThat(materials.document(application, id).info()).isEqualTo(earlier);
        materials.freeze(application);
        assertThat(materials.document(application, id).info()).isEqualTo(earlier);
    }

    @Test
    void ofSeveralTheNewestIsUsed() {
        accepted("FGW-09", "plan");
        MaterialContext later =
                application(COMPANY, ACCEPTED.plusMonths(2), item("FGW-08").asks("plan"));
        DocumentInfo newest = upload(later, "FGW-08.plan", "newest.pdf").document();
        accept(later);

        assertThat(line(application(item("FGW-02").asks("plan")), "FGW-02.plan").document())
                .isEqualTo(newest);
    }

    @Test
    void isToldWithItsApplicationAndDayAndHowFarItMayBeReliedOn() {
        accepted("FGW-09", "plan");

        MaterialLine line = line(application(item("FGW-02").asks("plan")), "FGW-02.plan");

        assertThat(line.onFile())
                .isEqualTo(new FiledEarlier(NUMBER, "ZJ-FGW", "部门FGW", ACCEPTED, ACCEPTED.plusMonths(12), false));
        assertThat(line.trust()).isEqualTo(TrustLevel.D);
    }

    @Test
    void theSameFileAgainIsLinkedAndNotKeptTwice() {
        DocumentInfo earlier = accepted("FGW-09", "plan");
        MaterialContext application = application(item("FGW-02").asks("plan"));

        upload(application, "FGW-02.plan", "earlier.pdf");

        MaterialLine line = line(application, "FGW-02.plan");
        assertThat(line.result()).isEqualTo(MaterialResult.ON_FILE);
        assertThat(line.document()).isEqualTo(earlier);
        assertThat(line.onFile().sameContent()).isTrue();
        assertThat(line.explanation()).contains("与上次提交的文件相同");
        assertThat(entities.createQuery("select count(d) from UploadedDocument d", Long.class)
                        .getSingleResult())
                .isEqualTo(1);
    }

    @Test
    void anotherFileTakesItsPlaceUntilItIsTakenBack() {
        DocumentInfo earlier = accepted("FGW-09", "plan");
        MaterialContext application = application(item("FGW-02").asks("plan"));

        upload(application, "FGW-02.plan", "changed.pdf");
        assertThat(result(application, "FGW-02.plan")).isEqualTo(MaterialResult.UPLOADED);
        materials.takeDocumentBack(application, "FGW-02.plan");

        assertThat(line(application, "FGW-02.plan").document()).isEqualTo(earlier);
        assertThat(result(application, "FGW-02.plan")).isEqualTo(MaterialResult.ON_FILE);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> materials.takeDocumentBack(application, "FGW-02.plan"));
    }

    private DocumentInfo accepted(String item, String material) {
        MaterialContext earlier = application(COMPANY, ACCEPTED, item(item).asks(material));
        DocumentInfo document =
                upload(earlier, item + "." + material, "earlier.pdf").document();
        accept(earlier);
        return document;
    }
}
