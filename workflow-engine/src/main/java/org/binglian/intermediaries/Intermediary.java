package org.binglian.intermediaries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.binglian.identity.Clause;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the directory of intermediaries 中介机构名录.
 *
 * @param code 统一社会信用代码
 * @param regions codes of the regions that it serves, with everything inside them; in their order
 * @param offers at most one for each kind of material; in the order of the kinds
 */
@Clause("2.3.2e")
public record Intermediary(
        String code,
        String name,
        Status status,
        List<String> regions,
        Qualification qualification,
        ContactPoint contact,
        List<Offer> offers) {

    public Intermediary {
        regions = List.copyOf(regions);
        offers = List.copyOf(offers);
    }

    public enum Status {
        /** 在册 */
        LISTED,
        /** 暂停: takes no new orders. */
        SUSPENDED
    }

    /**
     * What it may do the work by.
     *
     * @param validUntil last day; null when it does not expire
     */
    public record Qualification(
            String title, String number, @Nullable LocalDate validUntil) {}

    public record ContactPoint(String person, String phone, String address) {}

    /**
     * @param materialType code of the material that the service yields
     * @param days working days that it promises
     * @param price as it is published, in words
     */
    public record Offer(String materialType, int days, String price) {}

    public Optional<Offer> offer(String materialType) {
        return offers.stream()
                .filter(offer -> offer.materialType().equals(materialType))
                .findFirst();
    }

    /** Whether it takes orders on that day. */
    public boolean takesOrders(LocalDate on) {
        LocalDate until = qualification.validUntil();
        return status == Status.LISTED && (until == null || !on.isAfter(until));
    }
}
