package org.binglian.documents.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/** The time stamp on a signature. */
final class TimeStamp {

    private TimeStamp() {}

    /** When the signature existed at the latest; null without a stamp that is about this very signature. */
    static @Nullable Instant of(SignerInformation signer) throws IOException, CMSException, GeneralSecurityException {
        Attribute attribute = signer.getUnsignedAttributes() == null
                ? null
                : signer.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (attribute == null) {
            return null;
        }
        try {
            TimeStampToken token = new TimeStampToken(new CMSSignedData(
                    attribute.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded()));
            byte[] stamped = token.getTimeStampInfo().getMessageImprintDigest();
            byte[] signature = MessageDigest.getInstance("SHA-256").digest(signer.getSignature());
            return MessageDigest.isEqual(stamped, signature)
                    ? token.getTimeStampInfo().getGenTime().toInstant()
                    : null;
        } catch (TSPException e) {
            throw new IOException("Not a time stamp", e);
        }
    }
}
