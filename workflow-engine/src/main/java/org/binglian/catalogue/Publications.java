package org.binglian.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.jspecify.annotations.Nullable;

/** What was published and on whose consent; public. */
public interface Publications {

    /**
     * @param changes how many points of its guide changed; 0 for a new item
     */
    record PublishedItem(String code, String name, int version, int changes) {}

    /** New versions that one department published at once. */
    record Entry(
            UUID id,
            Attachment attachment,
            String department,
            Consent consent,
            LocalDate publishedOn,
            LocalDate effectiveFrom,
            List<PublishedItem> items) {}

    /** Newest first. */
    Page<Entry> page(@Nullable Position after, int limit);
}
