package org.binglian.licences.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.binglian.documents.FileStore;
import org.binglian.documents.Seals;
import org.binglian.identity.Conflict;
import org.binglian.identity.NotFound;
import org.binglian.licences.LicenceDocuments;
import org.binglian.licences.LicenceInfo;
import org.binglian.licences.LicenceLibrary;
import org.springframework.stereotype.Service;

/** Works outside of a transaction: sealing takes its time, and a time-stamping authority may take more. */
@Service
class MadeDocuments implements LicenceDocuments {

    private final LicenceLibrary library;
    private final LicencePage page;
    private final Seals seals;
    private final FileStore files;
    private final Clock clock;

    MadeDocuments(LicenceLibrary library, LicencePage page, Seals seals, FileStore files, Clock clock) {
        this.library = library;
        this.page = page;
        this.seals = seals;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public byte[] pdf(UUID id) {
        LicenceInfo licence = existing(id);
        if (licence.source() != null) {
            throw new Conflict("licence.kept-elsewhere", Set.of(), licence.number());
        }
        if (licence.documentHash() == null) {
            make(licence);
            licence = existing(id); // somebody else may have been first, and then it is theirs that counts
        }
        try (InputStream content = files.open(Objects.requireNonNull(licence.documentHash()))) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(LicenceInfo licence) {
        Instant now = clock.instant();
        byte[] sealed = seals.seal(page.pdf(licence, now), licence.issuer());
        String hash = files.storeOwn(new ByteArrayInputStream(sealed), licence.number() + ".pdf")
                .hash();
        library.documentMade(licence.id(), hash, now);
    }

    private LicenceInfo existing(UUID id) {
        return library.find(id).orElseThrow(() -> new NotFound("licence", id.toString()));
    }
}
