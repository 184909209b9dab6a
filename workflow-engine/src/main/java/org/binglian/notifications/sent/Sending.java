package org.binglian.notifications.sent;

import java.util.List;
import java.util.UUID;
import org.binglian.notifications.Way;

/** One notice on its way out. */
record Sending(UUID notice, Way way, int tries, String username, String message, List<String> arguments, String path) {}
