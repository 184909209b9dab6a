package org.binglian.supervision.trail;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.binglian.cases.ApplicationEvent;
import org.binglian.cases.CaseEvent;
import org.binglian.cases.CaseSnapshot;
import org.binglian.catalogue.CatalogueTaken;
import org.binglian.catalogue.SimplificationEvent;
import org.binglian.commitments.CommitmentChange;
import org.binglian.identity.Actor;
import org.binglian.licences.LicenceChange;
import org.binglian.worktime.CalendarChanged;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the details of entries. Has a mapper of its own, so that old entries read the same whatever the API does. */
final class Details {

    /** What the entry has in columns, and the case, of which a few words are enough. */
    @JsonIgnoreProperties({"applicationId", "by", "at", "snapshot"})
    private interface OwnDetails {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(ApplicationEvent.class, OwnDetails.class)
            .addMixIn(SimplificationEvent.class, OwnDetails.class)
            .build();

    private Details() {}

    static String of(Actor by) {
        return person(JSON.createObjectNode(), by).toString();
    }

    static String of(ApplicationEvent event) {
        ObjectNode details = person(JSON.createObjectNode(), event.by());
        if (event instanceof CaseEvent caseEvent) {
            approval(details, caseEvent.snapshot());
        }
        details.setAll((ObjectNode) JSON.valueToTree(event));
        return details.toString();
    }

    static String of(CatalogueTaken event) {
        ObjectNode details = person(JSON.createObjectNode(), event.by());
        details.setAll((ObjectNode) JSON.valueToTree(event.result()));
        return details.toString();
    }

    static String of(CalendarChanged event) {
        ObjectNode details = person(JSON.createObjectNode(), event.by());
        details.put("year", event.year());
        details.put("version", event.version());
        details.put("source", event.source());
        details.put("before", event.before());
        details.put("after", event.after());
        details.put("moved", event.moved());
        return details.toString();
    }

    static String of(SimplificationEvent event) {
        ObjectNode details = person(JSON.createObjectNode(), event.by());
        details.setAll((ObjectNode) JSON.valueToTree(event));
        return details.toString();
    }

    static String of(LicenceChange change) {
        ObjectNode details = person(JSON.createObjectNode(), change.by());
        details.put("type", change.licence().type());
        details.put("number", change.licence().number());
        details.put("status", change.licence().status().name());
        if (change.reason() != null) {
            details.put("reason", change.reason());
        }
        return details.toString();
    }

    static String of(CommitmentChange event) {
        ObjectNode details = person(JSON.createObjectNode(), event.by());
        details.put("subject", event.subject());
        if (event.reason() != null) {
            details.put("reason", event.reason());
        }
        return details.toString();
    }

    private static ObjectNode person(ObjectNode details, Actor by) {
        details.put("name", by.displayName());
        if (by.department() != null) {
            details.put("department", by.department());
        }
        return details;
    }

    private static void approval(ObjectNode details, CaseSnapshot approval) {
        details.put("case", approval.caseNumber());
        details.put("item", approval.item());
        details.put("state", approval.state().name());
    }
}
