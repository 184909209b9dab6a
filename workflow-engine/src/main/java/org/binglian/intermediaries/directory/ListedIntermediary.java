package org.binglian.intermediaries.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.binglian.intermediaries.Intermediary;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "intermediary")
class ListedIntermediary {

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private Intermediary.Status status;

    private String qualification;
    private String qualificationNumber;
    private @Nullable LocalDate qualifiedUntil;
    private String contactPerson;
    private String contactPhone;
    private String contactAddress;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "intermediary_region", joinColumns = @JoinColumn(name = "intermediary"))
    @Column(name = "region")
    @OrderBy
    @BatchSize(size = 100)
    private Set<String> regions = new LinkedHashSet<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "intermediary_offer", joinColumns = @JoinColumn(name = "intermediary"))
    @OrderBy("materialType")
    @BatchSize(size = 100)
    private Set<ListedOffer> offers = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    ListedIntermediary() {}

    ListedIntermediary(Intermediary entry) {
        code = entry.code();
        name = entry.name();
        status = entry.status();
        qualification = entry.qualification().title();
        qualificationNumber = entry.qualification().number();
        qualifiedUntil = entry.qualification().validUntil();
        contactPerson = entry.contact().person();
        contactPhone = entry.contact().phone();
        contactAddress = entry.contact().address();
        regions.addAll(entry.regions());
        offers.addAll(offers(entry.offers()));
    }

    private static Collection<ListedOffer> offers(List<Intermediary.Offer> offers) {
        return offers.stream()
                .map(offer -> new ListedOffer(offer.materialType(), offer.days(), offer.price()))
                .collect(Collectors.toSet());
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    Intermediary entry() {
        return new Intermediary(
                code,
                name,
                status,
                List.copyOf(regions),
                new Intermediary.Qualification(qualification, qualificationNumber, qualifiedUntil),
                new Intermediary.ContactPoint(contactPerson, contactPhone, contactAddress),
                offers.stream().map(ListedOffer::offer).toList());
    }
}
