package org.binglian.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.binglian.forms.MergedForm;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * What an autosave brings: a JSON merge patch for each part.
 *
 * @param delivery {@code method} and, for a courier, {@code recipient}, {@code phone} and {@code address}; null leaves it as it is
 */
public record DraftChange(
        Map<String, @Nullable Object> answers,
        Map<String, @Nullable Object> form,
        @Nullable Map<String, @Nullable Object> delivery) {

    private static final Set<String> DETAILS = Set.of("recipient", "phone", "address");
    private static final int LONGEST = 200;

    /** @throws Rejected when there would be more than can be read again as a form's data */
    Map<String, Object> form(Map<String, Object> present) {
        Map<String, Object> merged = MergePatch.apply(present, form);
        if (!form.isEmpty() && JsonMap.MAPPER.writeValueAsString(merged).length() > MergedForm.MAX_DATA_SIZE) {
            throw new Rejected(new Fault("/form", "application.form-too-large", MergedForm.MAX_DATA_SIZE / 1024));
        }
        return merged;
    }

    Delivery delivery(Delivery present) {
        if (delivery == null) {
            return present;
        }
        Map<String, Object> details = new LinkedHashMap<>(MergePatch.apply(present.details(), delivery));
        Object method = details.remove("method");
        details.keySet().retainAll(DETAILS);
        List<Fault> faults = details.entrySet().stream()
                .filter(detail -> !(detail.getValue() instanceof String text) || text.length() > LONGEST)
                .map(detail -> new Fault("/delivery/" + detail.getKey(), "application.delivery-detail", LONGEST))
                .toList();
        Rejected.ifAny(faults);
        return new Delivery(method == null ? present.method() : method(method.toString()), details);
    }

    private static DeliveryMethod method(String name) {
        try {
            return DeliveryMethod.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new Rejected(new Fault("/delivery/method", "application.delivery-method", name));
        }
    }
}
