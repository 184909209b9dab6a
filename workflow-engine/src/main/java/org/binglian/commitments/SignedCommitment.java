package org.binglian.commitments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.binglian.catalogue.ItemGuide;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as it was signed.
 *
 * @param title of the material that it replaces
 * @param items the items that rely on it
 * @param textHash SHA-256 of the text, in hexadecimal
 * @param signedBy name of whoever signed it
 * @param coSignatureNeeded an agent signed it, and the party has to sign it too
 * @param coSignedBy name of the party's own signature under what an agent signed
 */
public record SignedCommitment(
        UUID id,
        UUID applicationId,
        String requirement,
        String title,
        List<ItemOfPromise> items,
        String text,
        String textHash,
        String signedBy,
        Instant signedAt,
        boolean coSignatureNeeded,
        @Nullable String coSignedBy,
        @Nullable Instant coSignedAt) {

    public SignedCommitment {
        items = List.copyOf(items);
    }

    /** An item in the version whose terms were signed. */
    public record ItemOfPromise(String item, int version) {}

    /** Whether exactly these versions of these items were promised. */
    public boolean covers(List<ItemGuide> guides) {
        return items.equals(guides.stream()
                .map(guide -> new ItemOfPromise(guide.code(), guide.version()))
                .toList());
    }

    public boolean concerns(String item) {
        return items.stream().anyMatch(promised -> promised.item().equals(item));
    }

    /** Whether everybody has signed who has to. */
    public boolean complete() {
        return !coSignatureNeeded || coSignedBy != null;
    }
}
