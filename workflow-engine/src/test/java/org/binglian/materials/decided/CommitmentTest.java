package org.binglian.materials.decided;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.binglian.materials.decided.SampleItem.item;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.binglian.commitments.CommitmentText;
import org.binglian.commitments.Commitments;
import org.binglian.commitments.Signature;
import org.binglian.identity.Actor;
import org.binglian.identity.Fault;
import org.binglian.identity.NewId;
import org.binglian.identity.NotFound;
import org.binglian.identity.Rejected;
import org.binglian.identity.Role;
import org.binglian.materials.CommitmentInfo;
import org.binglian.materials.MaterialContext;
import org.binglian.materials.MaterialLine;
import org.binglian.materials.MaterialResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A written promise in place of a material: what is signed, by whom, and when it counts (2.1.3d). */
class CommitmentTest extends MaterialsScenario {

    private static final String NAME = "浙江之江";
    private static final String PLAN = "FGW-02.plan";
    private static final Actor AGENT = new Actor("agent1", "王国强", Set.of(Role.AGENT), null, null, Set.of());

    @Autowired
    private Commitments commitments;

    private final MaterialContext application = application(item("FGW-02").asks("plan"));

    @Test
    void theTextNamesPartyMaterialConsequenceAndCheckAndItsHashIsSigned() {
        CommitmentText text = materials.commitmentText(application, PLAN, NAME);
        assertThat(text.text()).contains(NAME, COMPANY, "事项FGW-02", "《plan》", "内容属实", "依法撤销许可", "20个工作日");
        assertThat(text.hash()).matches("[0-9a-f]{64}");
        assertThat(text.signature()).isNull();

        materials.commit(application, PLAN, NAME, new Signature(text.hash(), "李明"), APPLICANT);
        MaterialLine line = line(application, PLAN);
        assertThat(line.result()).isEqualTo(MaterialResult.COMMITMENT);
        assertThat(Objects.requireNonNull(line.commitment()))
                .extracting(CommitmentInfo::signedBy, CommitmentInfo::textHash, CommitmentInfo::coSignatureMissing)
                .containsExactly("李明", text.hash(), false);
        assertThat(materials.commitmentText(application, PLAN, NAME).signature())
                .isNotNull();
    }

    @Test
    void anotherTextThanTheOneReadIsNotSigned() {
        assertRefused(
                "commitment.text-changed",
                () -> materials.commit(application, PLAN, NAME, new Signature("0".repeat(64), null), APPLICANT));
        assertThat(result(application, PLAN)).isEqualTo(MaterialResult.TO_UPLOAD);
    }

    @Test
    void whatWasPromisedForOneItemIsNoPromiseForAnother() {
        materials.commit(application, PLAN, NAME, Signature.PLAIN, APPLICANT);
        MaterialContext more = new MaterialContext(
                application.applicationId(),
                NUMBER,
                application.project(),
                application(item("FGW-02").asks("plan"), item("JST-01").asks("plan"))
                        .items(),
                COMPANY,
                "applicant2",
                MaterialsTestBeans.TODAY);

        assertThat(result(more, PLAN)).isEqualTo(MaterialResult.TO_UPLOAD);
        materials.commit(more, PLAN, NAME, Signature.PLAIN, APPLICANT);
        assertThat(result(more, PLAN)).isEqualTo(MaterialResult.COMMITMENT);
    }

    @Test
    void aFileHandedInAfterAllTakesTheWordBack() {
        materials.commit(application, PLAN, NAME, Signature.PLAIN, APPLICANT);
        upload(application, PLAN, "plan.pdf");

        assertThat(line(application, PLAN).commitment()).isNull();
        assertThat(commitments.of(application.applicationId())).isEmpty();
    }

    @Test
    void whatAnAgentSignsThePartyHasToSignToo() {
        materials.commit(application, PLAN, NAME, Signature.PLAIN, AGENT);
        assertThat(materials.missing(application))
                .extracting(Fault::code)
                .containsExactly("material.co-signature-missing");

        UUID id = Objects.requireNonNull(line(application, PLAN).commitment()).id();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> commitments.coSign(id, AGENT));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> commitments.coSign(
                        id, new Actor("applicant9", "别人", Set.of(Role.APPLICANT), null, null, Set.of())));
        commitments.coSign(id, APPLICANT);

        assertThat(materials.missing(application)).isEmpty();
        assertThat(Objects.requireNonNull(line(application, PLAN).commitment()).coSignedBy())
                .isEqualTo(APPLICANT.displayName());
    }

    @Test
    void thePartyMaySignAfterTheLineWasDecided() {
        materials.freeze(application);
        materials.commit(application, PLAN, NAME, Signature.PLAIN, AGENT);
        assertThat(materials.freeze(application))
                .extracting(Fault::code)
                .containsExactly("material.co-signature-missing");

        commitments.coSign(
                Objects.requireNonNull(line(application, PLAN).commitment()).id(), APPLICANT);
        assertThat(materials.freeze(application)).isEmpty();
        assertThat(materials.committed(application))
                .extracting(MaterialLine::requirement)
                .containsExactly(PLAN);
    }

    @Test
    void whoBrokeTheirWordHasToHandInTheMaterial() {
        materials.commit(application, PLAN, NAME, Signature.PLAIN, APPLICANT);
        onRecordUntil("2017-11-24");

        MaterialLine line = line(application, PLAN);
        assertThat(line.result()).isEqualTo(MaterialResult.TO_UPLOAD);
        assertThat(line.commitmentAllowed()).isFalse();
        assertRefused(
                "commitment.blocked", () -> materials.commit(application, PLAN, NAME, Signature.PLAIN, APPLICANT));
    }

    @Test
    void theRecordOfOthersAndOneThatHasRunOutDoNotCount() {
        onRecordUntil("2016-11-23");
        materials.commit(application, PLAN, NAME, Signature.PLAIN, APPLICANT);
        assertThat(result(application, PLAN)).isEqualTo(MaterialResult.COMMITMENT);
    }

    private void onRecordUntil(String day) {
        entities.createNativeQuery("""
                        insert into credit_record (id, case_id, application_number, case_number, item, item_name, department, party, holder,
                            holder_name, reason, recorded_at, blocked_until)
                        values (:id, :id, 'a', 'a-01', 'FGW-02', '事项', 'ZJ-FGW', 'applicant2', :holder, :name, '不实',
                            timestamp with time zone '2015-11-24 00:00:00+08:00', cast(:day as date))""")
                .setParameter("id", NewId.uuid())
                .setParameter("holder", COMPANY)
                .setParameter("name", NAME)
                .setParameter("day", day)
                .executeUpdate();
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work)
                .satisfies(refusal ->
                        assertThat(refusal.faults()).extracting(Fault::code).containsExactly(code));
    }
}
