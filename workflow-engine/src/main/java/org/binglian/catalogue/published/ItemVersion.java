package org.binglian.catalogue.published;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.UUID;
import org.binglian.catalogue.GuideStatus;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.ItemKind;
import org.binglian.catalogue.Online;
import org.binglian.identity.NewId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A published guide: the keys that lists are made by, and the whole guide as JSON. Only the end of its validity ever changes. */
@Entity
@Table(name = "item_version")
class ItemVersion implements Persistable<UUID> {

    @Id
    private UUID id;

    private String code;
    private int version;
    private String name;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private String department;

    @Enumerated(EnumType.STRING)
    private Online.Status onlineStatus;

    private @Nullable LocalDate onlineSince;
    private @Nullable String onlineReason;
    private @Nullable LocalDate onlinePlannedOn;
    private int promisedLimitDays;
    private int statutoryLimitDays;
    private int visits;
    private LocalDate effectiveFrom;

    @Enumerated(EnumType.STRING)
    private GuideStatus status;

    private String themes;
    private String lifeEvents;

    /** See {@link SearchText#name}. */
    private String searchName;

    /** See {@link SearchText#rest}. */
    private String searchText;

    /** First day on which a later version is in force instead. */
    private @Nullable LocalDate effectiveUntil;

    @Convert(converter = GuideAsJson.class)
    @Column(length = 1_000_000)
    private ItemGuide guide;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway") // filled by Hibernate
    ItemVersion() {}

    ItemVersion(ItemGuide guide) {
        this.id = NewId.uuid();
        this.code = guide.code();
        this.version = guide.version();
        this.name = guide.name();
        this.kind = guide.kind();
        this.department = guide.department();
        this.onlineStatus = guide.online().status();
        this.onlineSince = guide.online().since();
        this.onlineReason = guide.online().reason();
        this.onlinePlannedOn = guide.online().plannedOn();
        this.promisedLimitDays = guide.promisedLimitDays();
        this.statutoryLimitDays = guide.statutoryLimitDays();
        this.visits = guide.visits();
        this.effectiveFrom = guide.effectiveFrom();
        this.status = guide.status();
        this.guide = guide;
        index();
        this.isNew = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    ItemGuide guide() {
        return guide;
    }

    /** Derives anew from the guide what it is found by. */
    final void index() {
        this.themes = SearchText.topics(guide.themes());
        this.lifeEvents = SearchText.topics(guide.lifeEvents());
        this.searchName = SearchText.name(guide);
        this.searchText = SearchText.rest(guide);
    }

    void supersededFrom(LocalDate day) {
        effectiveUntil = day;
    }
}
