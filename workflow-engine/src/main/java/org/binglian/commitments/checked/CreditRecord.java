package org.binglian.commitments.checked;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.binglian.commitments.CreditRecordInfo;
import org.binglian.identity.NewId;

/** That a party broke its word in one case. */
@Entity
class CreditRecord {

    @Id
    private UUID id;

    private UUID caseId;
    private String applicationNumber;
    private String caseNumber;
    private String item;
    private String itemName;
    private String department;
    private String party;
    private String holder;
    private String holderName;
    private String reason;
    private Instant recordedAt;
    private LocalDate blockedUntil;

    @SuppressWarnings("NullAway.Init")
    protected CreditRecord() {}

    CreditRecord(Check check, String reason, Instant at, LocalDate blockedUntil) {
        Subject subject = check.subject();
        this.id = NewId.uuid();
        this.caseId = check.caseId();
        this.applicationNumber = subject.applicationNumber();
        this.caseNumber = subject.caseNumber();
        this.item = subject.item();
        this.itemName = subject.itemName();
        this.department = subject.department();
        this.party = subject.party();
        this.holder = subject.holder();
        this.holderName = subject.holderName();
        this.reason = reason;
        this.recordedAt = at;
        this.blockedUntil = blockedUntil;
    }

    UUID id() {
        return id;
    }

    CreditRecordInfo view() {
        return new CreditRecordInfo(
                id,
                applicationNumber,
                caseNumber,
                item,
                itemName,
                department,
                holder,
                holderName,
                reason,
                recordedAt,
                blockedUntil);
    }
}
