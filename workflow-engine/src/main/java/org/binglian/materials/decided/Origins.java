package org.binglian.materials.decided;

import org.binglian.licences.LicenceInfo;
import org.binglian.licences.TrustLevel;
import org.binglian.materials.ConsentInfo;
import org.binglian.materials.FiledEarlier;
import org.binglian.materials.LicenceSource;
import org.binglian.materials.MaterialResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells of a decided requirement where what meets it comes from and how far it may be relied on. */
@Component
class Origins {

    private final Names names;

    Origins(Names names) {
        this.names = names;
    }

    @Nullable LicenceSource licence(Situation situation, MaterialResult result) {
        LicenceInfo licence = licenceThatServes(situation, result);
        return licence == null
                ? null
                : new LicenceSource(
                        licence.id(),
                        licence.title(),
                        licence.number(),
                        licence.issuer(),
                        names.of(licence.issuer()),
                        licence.issuedOn(),
                        licence.validUntil(),
                        true,
                        null);
    }

    @Nullable FiledEarlier onFile(Situation situation, MaterialResult result) {
        OnFile onFile = situation.onFile();
        return result != MaterialResult.ON_FILE || onFile == null
                ? null
                : new FiledEarlier(
                        onFile.application(),
                        onFile.department(),
                        names.of(onFile.department()),
                        onFile.receivedOn(),
                        onFile.validUntil(),
                        situation.sameContent());
    }

    static @Nullable TrustLevel trust(Situation situation, MaterialResult result) {
        LicenceInfo licence = licenceThatServes(situation, result);
        if (licence != null) {
            return licence.trust();
        }
        UploadedDocument document = document(situation, result);
        return document == null ? null : document.trust(situation.demand());
    }

    static @Nullable UploadedDocument document(Situation situation, MaterialResult result) {
        OnFile onFile = situation.onFile();
        if (result == MaterialResult.ON_FILE && onFile != null) {
            return onFile.document();
        }
        return result == MaterialResult.UPLOADED ? situation.document() : null;
    }

    /** Told whatever the result is, so that it can be given and taken back. */
    static @Nullable ConsentInfo consent(Situation situation) {
        String basis = situation.demand().type().consentBasis();
        Submission given = situation.given();
        return basis == null || !situation.demand().fetchable()
                ? null
                : new ConsentInfo(basis, given == null ? null : given.consentedAt());
    }

    private static @Nullable LicenceInfo licenceThatServes(Situation situation, MaterialResult result) {
        boolean serves = result == MaterialResult.NUMBER_VERIFIED || result == MaterialResult.OBTAINED;
        return serves ? situation.licence() : null;
    }
}
