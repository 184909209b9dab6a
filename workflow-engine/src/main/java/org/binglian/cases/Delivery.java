package org.binglian.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** How the reply is to reach the applicant, with the address where the method needs one. */
@Embeddable
record Delivery(
        @Column(name = "delivery_method") @Enumerated(EnumType.STRING)
        DeliveryMethod method,

        @Column(name = "delivery_details") @Convert(converter = JsonMap.class)
        Map<String, Object> details) {

    static final Delivery ELECTRONIC = new Delivery(DeliveryMethod.ELECTRONIC, Map.of());

    Delivery with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new Delivery(method, more);
    }

    String detail(String name) {
        return Objects.toString(details.get(name), "").strip();
    }
}
