package org.binglian.catalogue.simplification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.binglian.catalogue.AttachmentRow;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.Proposal;
import org.binglian.forms.FormLibrary;
import org.binglian.identity.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at a proposal as publication will: its row of the attachment, and every rule that it breaks. */
@Component
class Assessor {

    private static final int LONGEST_NAME = 200;

    private final Catalogue catalogue;
    private final AttachmentRows rows;
    private final FormLibrary forms;

    Assessor(Catalogue catalogue, AttachmentRows rows, FormLibrary forms) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.forms = forms;
    }

    Assessment assess(@Nullable ItemGuide baseline, Proposal proposal) {
        AttachmentRow row = rows.of(baseline, proposal);
        ItemGuide guide = proposal.guide();
        List<Fault> faults = new ArrayList<>(catalogue.violations(guide));
        if (guide.name().isBlank() || guide.name().length() > LONGEST_NAME) {
            faults.add(new Fault("/name", "simplification.name", LONGEST_NAME));
        }
        if (!forms.ids().contains(guide.form())) {
            faults.add(new Fault("/form", "simplification.no-form", guide.form()));
        }
        if (row.changed() && proposal.reason().isBlank()) {
            faults.add(new Fault("/reason", "simplification.no-reason"));
        }
        return new Assessment(baseline, proposal, row, faults);
    }

    /** What is proposed before anybody has proposed anything: that everything stays. */
    Assessment unchanged(ItemGuide baseline) {
        return assess(baseline, new Proposal(baseline, Map.of(), "", ""));
    }
}
