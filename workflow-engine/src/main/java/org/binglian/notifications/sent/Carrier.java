package org.binglian.notifications.sent;

import org.binglian.identity.Contact;
import org.binglian.notifications.Way;
import org.jspecify.annotations.Nullable;

/** A port: carries messages out of the process by one way. */
interface Carrier {

    Way way();

    /** Where this way reaches the person; null when it does not. */
    @Nullable String address(Contact contact);

    /**
     * Hands the message over; throws a {@link RuntimeException} when it was not taken, and it is tried again later.
     *
     * @param id of the sending, the same when it is tried again, so that a gateway can tell what it has taken already
     */
    void carry(String id, String address, String text, String path);
}
