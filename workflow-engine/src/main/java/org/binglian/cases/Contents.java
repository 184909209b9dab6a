package org.binglian.cases;

import java.util.List;
import java.util.Map;
import org.binglian.catalogue.ApplicableItem;
import org.binglian.catalogue.ItemGuide;
import org.binglian.forms.MergedForm;
import org.binglian.materials.MaterialContext;

/**
 * What an application is made of at one moment: the items that its answers select, their merged form and materials.
 *
 * @param decisions for a joint service every item of the stage with the reason why it applies or not; empty for a single item
 * @param data the applicant's form data laid over what is known about them, only fields that the form asks for
 */
record Contents(
        List<ApplicableItem> decisions,
        List<ItemGuide> items,
        MergedForm form,
        Map<String, Object> data,
        Map<String, String> known,
        MaterialContext materials) {

    List<String> after(String item) {
        List<String> present = items.stream().map(ItemGuide::code).toList();
        return decisions.stream()
                .filter(decision -> decision.item().equals(item))
                .flatMap(decision -> decision.after().stream())
                .filter(present::contains)
                .toList();
    }
}
