package org.binglian.documents.uploads;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.binglian.documents.NewUpload;
import org.binglian.documents.UploadInfo;
import org.binglian.documents.Uploads;
import org.binglian.documents.files.FileFault;
import org.binglian.documents.files.FileName;
import org.binglian.documents.files.FileSize;
import org.binglian.documents.files.PieceFolder;
import org.binglian.identity.Actor;
import org.binglian.identity.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class ResumableUploads implements Uploads {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST_BEGUN = 20;

    private final PartialUploads uploads;
    private final PieceFolder folder;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ResumableUploads(PartialUploads uploads, PieceFolder folder, Clock clock, PlatformTransactionManager transactions) {
        this.uploads = uploads;
        this.folder = folder;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    @Transactional
    public UploadInfo begin(NewUpload asked, Actor owner) {
        FileSize.requireAcceptable(asked.size());
        String name = FileName.checked(asked.fileName());
        if (uploads.countByOwnerAndHandedInFalseAndExpiresAtAfter(owner.username(), clock.instant()) >= MOST_BEGUN) {
            throw FileFault.because("too-many-uploads", MOST_BEGUN);
        }
        PartialUpload upload =
                new PartialUpload(asked, name, owner.username(), clock.instant().plus(KEPT));
        return uploads.save(upload).info();
    }

    @Override
    @Transactional(readOnly = true)
    public UploadInfo get(UUID id, Actor owner) {
        return found(id, owner).info();
    }

    private PartialUpload found(UUID id, Actor owner) {
        return uploads.findById(id)
                .filter(upload -> upload.belongsTo(owner.username()) && !upload.expired(clock.instant()))
                .orElseThrow(() -> new NotFound("upload", id.toString()));
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public UploadInfo append(UUID id, long offset, InputStream piece, Actor owner) {
        UploadInfo before = changed(id, owner, upload -> {
            upload.requireAt(offset);
            return upload.info();
        });
        long missing = before.size() - offset;
        UUID name = UUID.randomUUID();
        long came = folder.keep(id, name, piece, missing);
        if (came > missing) {
            throw FileFault.because("more-than-told", before.size());
        }
        if (came == 0) {
            return before;
        }
        try {
            return changed(id, owner, upload -> {
                upload.requireAt(offset);
                upload.append(name, came);
                return upload.info();
            });
        } catch (RuntimeException e) {
            folder.delete(id, name);
            throw e;
        }
    }

    private UploadInfo changed(UUID id, Actor owner, Function<PartialUpload, UploadInfo> change) {
        UploadInfo info = transaction.execute(status -> change.apply(found(id, owner)));
        if (info == null) {
            throw new IllegalStateException("A change tells what came of it");
        }
        return info;
    }

    @Override
    @Transactional(readOnly = true)
    public InputStream content(UUID id, Actor owner) {
        List<UUID> pieces = found(id, owner).pieces();
        return folder.open(id, pieces);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean handIn(UUID id, Actor owner) {
        return found(id, owner).handIn();
    }

    @Override
    public void clear(UUID id) {
        folder.deleteAll(id);
    }

    @Override
    @Transactional
    public void discard(UUID id, Actor owner) {
        uploads.delete(found(id, owner));
        folder.deleteAll(id);
    }
}
