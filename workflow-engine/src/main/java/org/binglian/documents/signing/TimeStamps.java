package org.binglian.documents.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.binglian.identity.Unavailable;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has signatures stamped with the time by an authority (RFC 3161), when one is configured. */
@Component
class TimeStamps {

    private static final Logger log = LoggerFactory.getLogger(TimeStamps.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration RETRY_AFTER = Duration.ofMinutes(1);
    private static final int NONCE_BITS = 64;

    private final @Nullable URI authority;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    TimeStamps(SigningSettings settings) {
        this.authority = settings.tsaUrl();
    }

    /** @throws Unavailable when the authority does not answer or answers wrongly: a document is sealed whole or not at all */
    CMSSignedData stamped(CMSSignedData signed) {
        if (authority == null) {
            return signed;
        }
        List<SignerInformation> signers =
                signed.getSignerInfos().getSigners().stream().map(this::stamped).toList();
        return CMSSignedData.replaceSigners(signed, new SignerInformationStore(signers));
    }

    private SignerInformation stamped(SignerInformation signer) {
        try {
            ASN1Encodable token = ASN1Primitive.fromByteArray(token(signer.getSignature()));
            Attribute stamp = new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(token));
            return SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(stamp));
        } catch (IOException | TSPException | GeneralSecurityException e) {
            log.warn("No time stamp from {}", authority, e);
            throw new Unavailable("time-stamp-unavailable", RETRY_AFTER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("time-stamp-unavailable", RETRY_AFTER);
        }
    }

    private byte[] token(byte[] signature)
            throws IOException, TSPException, GeneralSecurityException, InterruptedException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        TimeStampRequest request = generator.generate(
                NISTObjectIdentifiers.id_sha256,
                MessageDigest.getInstance("SHA-256").digest(signature),
                new BigInteger(NONCE_BITS, new SecureRandom()));
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(authority)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/timestamp-query")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded()))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        TimeStampResponse response = new TimeStampResponse(answer.body());
        response.validate(request);
        if (response.getTimeStampToken() == null) {
            throw new TSPException("Refused: " + response.getStatusString());
        }
        return response.getTimeStampToken().getEncoded();
    }
}
