package org.binglian.commitments.signed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.binglian.commitments.Promise;
import org.binglian.commitments.SignedCommitment;
import org.binglian.commitments.SignedCommitment.ItemOfPromise;
import org.binglian.identity.Actor;
import org.binglian.identity.NewId;
import org.binglian.identity.NotFound;
import org.binglian.identity.Role;
import org.jspecify.annotations.Nullable;

/** What was signed for one requirement of an application. */
@Entity
class Commitment {

    /** Parts an item's code from its version in the column of items. */
    private static final String VERSION = "@";

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID applicationId;
    private String requirement;
    private String title;
    private String items;
    private String party;

    @Column(length = 1_000_000)
    private String text;

    private String textHash;
    private String signedBy;
    private String signedName;
    private Instant signedAt;
    private boolean coSignatureNeeded;
    private @Nullable String coSignedName;
    private @Nullable Instant coSignedAt;

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    @SuppressWarnings("NullAway.Init") // the signature sets the rest
    Commitment(Promise promise) {
        this.id = NewId.uuid();
        this.applicationId = promise.applicationId();
        this.requirement = promise.requirement();
    }

    /** What an agent signs binds the party only when the party signs it too; whatever was signed before is void. */
    void sign(Promise promise, Letter letter, String name, Actor by, Instant at) {
        title = promise.title();
        items = promise.items().stream()
                .map(item -> item.code() + VERSION + item.version())
                .collect(Collectors.joining(","));
        party = promise.promisor().username();
        text = letter.text();
        textHash = letter.hash();
        signedBy = by.username();
        signedName = name;
        signedAt = at;
        coSignatureNeeded = by.has(Role.AGENT);
        coSignedName = null;
        coSignedAt = null;
    }

    /** @return whether that is new */
    boolean coSign(Actor by, Instant at) {
        if (!by.username().equals(party) || by.username().equals(signedBy)) {
            throw new NotFound("commitment", id.toString());
        }
        if (coSignedAt != null) {
            return false;
        }
        coSignedName = by.displayName();
        coSignedAt = at;
        return true;
    }

    private static ItemOfPromise item(String kept) {
        int split = kept.lastIndexOf(VERSION);
        return new ItemOfPromise(kept.substring(0, split), Integer.parseInt(kept.substring(split + 1)));
    }

    UUID applicationId() {
        return applicationId;
    }

    String requirement() {
        return requirement;
    }

    SignedCommitment view() {
        return new SignedCommitment(
                id,
                applicationId,
                requirement,
                title,
                Stream.of(items.split(",")).map(Commitment::item).toList(),
                text,
                textHash,
                signedName,
                signedAt,
                coSignatureNeeded,
                coSignedName,
                coSignedAt);
    }
}
