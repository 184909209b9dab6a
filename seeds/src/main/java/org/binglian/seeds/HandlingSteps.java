package org.binglian.seeds;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The steps of a guide: those of the approval process, and before the review those that a version names besides
 * ({@code moreSteps}). What these and the decision leave of the promised days is the review's.
 */
final class HandlingSteps {

    private HandlingSteps() {}

    static void of(ObjectNode guide) {
        int promised = guide.get("promisedLimitDays").asInt();
        int decision = Math.max(1, promised / 4);
        int left = promised - decision;
        JsonNode more = guide.remove("moreSteps");
        ArrayNode steps = guide.putArray("steps");
        step(steps, "收件审查与受理", 0);
        if (more != null) {
            for (JsonNode step : more) {
                int days = step.get("limitDays").asInt();
                step(steps, step.get("name").asString(), days);
                left -= days;
            }
        }
        step(steps, "处（科）室并联审查", left).set("divisions", guide.get("divisions"));
        step(steps, "决定", decision);
        step(steps, "送达", 0);
    }

    private static ObjectNode step(ArrayNode steps, String name, int limitDays) {
        ObjectNode step = steps.addObject().put("name", name).put("limitDays", limitDays);
        step.putArray("divisions");
        return step;
    }
}
