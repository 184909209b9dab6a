package org.binglian.api.items;

import java.util.List;
import org.binglian.api.directory.DepartmentNames;
import org.binglian.catalogue.ApplicableItem;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.ItemGuide;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells in the reader's language which items apply and why. */
@Component
public class ApplicableItems {

    private final Catalogue catalogue;
    private final DepartmentNames names;

    ApplicableItems(Catalogue catalogue, DepartmentNames names) {
        this.catalogue = catalogue;
        this.names = names;
    }

    /**
     * @param reason in the language of the request
     * @param clause id of the rule behind the reason
     * @param after codes of the items that are decided first
     */
    public record ApplicableItemResource(
            String item,
            String name,
            String department,
            String departmentName,
            boolean applies,
            String reason,
            String clause,
            List<String> after) {}

    public List<ApplicableItemResource> told(List<ApplicableItem> decisions) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return decisions.stream()
                .map(decision -> {
                    ItemGuide guide = catalogue.guide(decision.item());
                    return new ApplicableItemResource(
                            guide.code(),
                            guide.name(),
                            guide.department(),
                            names.of(guide.department()),
                            decision.applies(),
                            english ? decision.reasonEn() : decision.reason(),
                            decision.clause(),
                            decision.after());
                })
                .toList();
    }
}
