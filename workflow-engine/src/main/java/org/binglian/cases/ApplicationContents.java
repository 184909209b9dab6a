package org.binglian.cases;

import java.util.List;
import java.util.Map;
import org.binglian.catalogue.ApplicableItem;
import org.binglian.forms.MergedForm;

/**
 * Items, form and data of an application at this moment.
 *
 * @param decisions why each item of a joint service applies or not; empty for a single item
 * @param known what the applicant's verified profile says, by field
 */
public record ApplicationContents(
        List<ApplicableItem> decisions, MergedForm form, Map<String, Object> data, Map<String, Object> known) {}
