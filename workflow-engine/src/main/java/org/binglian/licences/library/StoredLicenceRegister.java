package org.binglian.licences.library;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.LicenceRegister;
import org.binglian.licences.LicenceStatus;
import org.binglian.licences.LicenceUse;
import org.binglian.licences.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;

@Service
class StoredLicenceRegister implements LicenceRegister {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "id");

    private final Licences licences;
    private final Uses uses;

    StoredLicenceRegister(Licences licences, Uses uses) {
        this.licences = licences;
        this.uses = uses;
    }

    @Override
    public Page<LicenceInfo> heldBy(String holder, Wanted wanted, @Nullable Position after, int limit) {
        return list("holder", holder, wanted, after, limit);
    }

    @Override
    public Page<LicenceInfo> issuedBy(String department, Wanted wanted, @Nullable Position after, int limit) {
        return list("issuer", department, wanted, after, limit);
    }

    private Page<LicenceInfo> list(String whose, String code, Wanted wanted, @Nullable Position after, int limit) {
        UUID last = after == null ? null : after.uuid(0);
        Specification<Licence> listed = (licence, query, criteria) -> {
            List<Predicate> all = new ArrayList<>();
            all.add(criteria.equal(licence.get(whose), code));
            if (last != null) {
                all.add(criteria.lessThan(licence.get("id"), last));
            }
            standing(licence, criteria, wanted, all);
            words(licence, criteria, wanted, all);
            return criteria.and(all.toArray(Predicate[]::new));
        };
        List<LicenceInfo> rows =
                licences
                        .findBy(
                                listed,
                                found -> found.sortBy(NEWEST_FIRST)
                                        .limit(limit + 1)
                                        .all())
                        .stream()
                        .map(Licence::info)
                        .toList();
        return Page.of(rows, limit, licence -> Position.of(licence.id()));
    }

    /** The same in the query as {@link LicenceInfo#standing} of one. */
    private static void standing(Root<Licence> licence, CriteriaBuilder criteria, Wanted wanted, List<Predicate> all) {
        Path<LocalDate> until = licence.get("validUntil");
        Path<LocalDate> issuedOn = licence.get("issuedOn");
        if (wanted.endsBy() != null) {
            all.add(criteria.lessThanOrEqualTo(until, wanted.endsBy()));
        }
        Standing standing = wanted.standing();
        if (standing == null) {
            return;
        }
        all.add(criteria.equal(licence.get("status"), status(standing)));
        switch (standing) {
            case VALID -> {
                all.add(criteria.lessThanOrEqualTo(issuedOn, wanted.today()));
                all.add(criteria.or(criteria.isNull(until), criteria.greaterThanOrEqualTo(until, wanted.today())));
            }
            case NOT_YET -> all.add(criteria.greaterThan(issuedOn, wanted.today()));
            case EXPIRED -> {
                all.add(criteria.lessThanOrEqualTo(issuedOn, wanted.today()));
                all.add(criteria.lessThan(until, wanted.today()));
            }
            default -> {}
        }
    }

    private static LicenceStatus status(Standing standing) {
        return switch (standing) {
            case VALID, NOT_YET, EXPIRED -> LicenceStatus.VALID;
            case SUSPENDED -> LicenceStatus.SUSPENDED;
            case REVOKED -> LicenceStatus.REVOKED;
            case REPLACED -> LicenceStatus.REPLACED;
        };
    }

    private static void words(Root<Licence> licence, CriteriaBuilder criteria, Wanted wanted, List<Predicate> all) {
        String words = wanted.words();
        if (words == null || words.isBlank()) {
            return;
        }
        Predicate number = contains(licence, criteria, "comparableNumber", LicenceNumber.comparable(words));
        Predicate[] texts = Stream.of("title", "holderName")
                .map(text -> contains(licence, criteria, text, words.strip()))
                .toArray(Predicate[]::new);
        all.add(criteria.or(number, criteria.or(texts)));
    }

    private static Predicate contains(Root<Licence> licence, CriteriaBuilder criteria, String text, String words) {
        String literally = words.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return criteria.like(criteria.lower(licence.get(text)), "%" + literally + "%", '\\');
    }

    @Override
    public Page<LicenceUse> uses(UUID licence, @Nullable Position after, int limit) {
        List<LicenceUse> rows = uses.of(licence, after == null ? null : after.uuid(0), limit + 1);
        return Page.of(rows, limit, use -> Position.of(use.id()));
    }

    @Override
    public List<LicenceInfo> editions(LicenceInfo licence) {
        return licences.editions(licence.id()).stream().map(Licence::info).toList();
    }
}
