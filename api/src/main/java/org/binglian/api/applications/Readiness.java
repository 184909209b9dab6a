package org.binglian.api.applications;

import java.util.List;

/** Whether an application could be submitted now, and everything that is still in the way. */
record Readiness(boolean ready, List<Obstacle> errors) {

    record Obstacle(String pointer, String code, String message) {}
}
