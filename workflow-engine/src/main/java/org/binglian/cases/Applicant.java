package org.binglian.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.binglian.commitments.Promisor;
import org.binglian.identity.PartyInfo;
import org.binglian.identity.PartyKind;

/** Who files, as known when the application was opened; later changes of the account do not touch it. */
@Embeddable
record Applicant(
        @Column(name = "applicant") String username,
        @Column(name = "applicant_name") String name,
        @Column(name = "applicant_kind") String kind,
        @Column(name = "applicant_id_number") String idNumber) {

    static Applicant of(PartyInfo party) {
        return new Applicant(party.username(), party.name(), party.kind().name(), party.idNumber());
    }

    boolean person() {
        return kind.equals(PartyKind.PERSON.name());
    }

    Promisor promisor() {
        return new Promisor(username, name, idNumber);
    }
}
