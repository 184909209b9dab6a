package org.binglian.catalogue.simplification;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.binglian.catalogue.Attachment;
import org.binglian.catalogue.Consent;
import org.binglian.catalogue.Publications;
import org.binglian.catalogue.Publications.PublishedItem;
import org.binglian.identity.NewId;

/** A publication as the public is told of it; never changed. Ids are time-ordered, so they are the order of the list. */
@Entity
@Table(name = "publication")
class PublicationRow {

    @Id
    private UUID id;

    private UUID simplificationId;

    @Enumerated(EnumType.STRING)
    private Attachment attachment;

    private String department;
    private String consentNumber;
    private LocalDate consentedOn;
    private LocalDate publishedOn;
    private LocalDate effectiveFrom;

    @Convert(converter = PublishedItemsAsJson.class)
    @Column(length = 1_000_000)
    private Items items;

    /** The items with a new version. */
    record Items(List<PublishedItem> list) {}

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected PublicationRow() {}

    PublicationRow(
            Simplification round,
            LocalDate effectiveFrom,
            Consent consent,
            LocalDate today,
            List<PublishedItem> items) {
        this.id = NewId.uuid();
        this.simplificationId = round.id();
        this.attachment = round.attachment();
        this.department = round.department();
        this.consentNumber = consent.number();
        this.consentedOn = consent.consentedOn();
        this.publishedOn = today;
        this.effectiveFrom = effectiveFrom;
        this.items = new Items(List.copyOf(items));
    }

    Publications.Entry entry() {
        return new Publications.Entry(
                id,
                attachment,
                department,
                new Consent(consentNumber, consentedOn),
                publishedOn,
                effectiveFrom,
                items.list());
    }
}
