package org.binglian.documents.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Calendar;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.binglian.documents.SealCheck;
import org.binglian.documents.SealCheck.SealState;
import org.binglian.identity.Fault;
import org.binglian.identity.Rejected;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/**
 * Checks the signature of a PDF against our keys. Only a signature over every byte of the file but its own counts: what was added
 * afterwards, which the PDF format allows, makes the file another one than was sealed.
 */
final class SealInspection {

    private final KeyRing keys;

    SealInspection(KeyRing keys) {
        this.keys = keys;
    }

    SealCheck of(byte[] pdf) {
        List<PDSignature> signatures = signaturesIn(pdf);
        if (signatures.isEmpty()) {
            return SealCheck.unproven(SealState.NOT_SIGNED);
        }
        return signatures.stream()
                .filter(signature -> coversAll(signature, pdf))
                .findFirst()
                .map(signature -> check(signature, pdf))
                .orElseGet(() -> SealCheck.unproven(SealState.ALTERED));
    }

    private static List<PDSignature> signaturesIn(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getSignatureDictionaries();
        } catch (IOException | RuntimeException damaged) {
            throw new Rejected(new Fault("/file", "seal.unreadable"));
        }
    }

    /** From the first byte to the last, with a gap that holds nothing but the signature. */
    private static boolean coversAll(PDSignature signature, byte[] pdf) {
        int[] range = signature.getByteRange();
        if (range == null
                || range.length != 4
                || range[0] != 0
                || range[1] < 0
                || range[2] <= range[1]
                || range[3] < 0) {
            return false;
        }
        int gap = range[1];
        int after = range[2];
        if ((long) after + range[3] != pdf.length || pdf[gap] != '<' || pdf[after - 1] != '>') {
            return false;
        }
        String hex = new String(pdf, gap + 1, after - gap - 2, StandardCharsets.ISO_8859_1);
        return hex.length() % 2 == 0
                && hex.chars().allMatch(HexFormat::isHexDigit)
                && Arrays.equals(HexFormat.of().parseHex(hex), signature.getContents());
    }

    private SealCheck check(PDSignature signature, byte[] pdf) {
        return proven(signature, pdf)
                .map(proof -> sealed(proof, signedAt(signature)))
                .orElseGet(() -> SealCheck.unproven(SealState.ALTERED));
    }

    /**
     * What the signature proves about the content.
     *
     * @param certificates all that came with it
     */
    private record Proof(
            X509Certificate signer,
            Set<X509Certificate> certificates,
            @Nullable Instant stampedAt) {}

    /** Empty when the content is another one than was signed. A file that was damaged can make the parsers fail in any way. */
    private static Optional<Proof> proven(PDSignature signature, byte[] pdf) {
        try {
            byte[] content = signature.getSignedContent(pdf);
            CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(content), withoutPadding(signature));
            SignerInformation signer =
                    cms.getSignerInfos().getSigners().iterator().next();
            Optional<X509Certificate> certificate = certificate(cms, signer);
            if (certificate.isEmpty() || !verifies(signer, certificate.get())) {
                return Optional.empty();
            }
            return Optional.of(new Proof(certificate.get(), certificates(cms), TimeStamp.of(signer)));
        } catch (CMSException
                | IOException
                | GeneralSecurityException
                | OperatorCreationException
                | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /** Room is reserved before the signature is made; what it leaves free holds zeros and nothing else. */
    private static ContentInfo withoutPadding(PDSignature signature) throws IOException {
        ByteArrayInputStream contents = new ByteArrayInputStream(signature.getContents());
        try (ASN1InputStream in = new ASN1InputStream(contents)) {
            ContentInfo cms = ContentInfo.getInstance(in.readObject());
            for (byte padding : contents.readAllBytes()) {
                if (padding != 0) {
                    throw new IOException("Something is hidden behind the signature");
                }
            }
            return cms;
        }
    }

    private static Optional<X509Certificate> certificate(CMSSignedData cms, SignerInformation signer)
            throws GeneralSecurityException {
        for (Object match : cms.getCertificates().getMatches(signer.getSID())) {
            return Optional.of(new JcaX509CertificateConverter().getCertificate((X509CertificateHolder) match));
        }
        return Optional.empty();
    }

    private static boolean verifies(SignerInformation signer, X509Certificate certificate)
            throws OperatorCreationException {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()));
        } catch (CMSException e) {
            return false; // another content than the one that was signed
        }
    }

    /** They are not part of what is signed, so they are compared. */
    private static Set<X509Certificate> certificates(CMSSignedData cms) throws GeneralSecurityException {
        Set<X509Certificate> certificates = new HashSet<>();
        for (Object holder : cms.getCertificates().getMatches(null)) {
            certificates.add(new JcaX509CertificateConverter().getCertificate((X509CertificateHolder) holder));
        }
        return certificates;
    }

    private SealCheck sealed(Proof proof, @Nullable Instant signedAt) {
        Optional<SigningKey> ours = keys.with(proof.signer());
        if (ours.isPresent()
                && !proof.certificates().equals(Set.copyOf(ours.get().chain()))) {
            return SealCheck.unproven(SealState.ALTERED);
        }
        Instant at = proof.stampedAt() == null ? signedAt : proof.stampedAt();
        boolean intact = ours.isPresent() && at != null && ours.get().validAt(at);
        return new SealCheck(
                intact ? SealState.INTACT : SealState.FOREIGN,
                intact ? ours.get().department() : null,
                SignerName.of(proof.signer()),
                signedAt,
                proof.stampedAt());
    }

    private static @Nullable Instant signedAt(PDSignature signature) {
        Calendar date = signature.getSignDate();
        return date == null ? null : date.toInstant();
    }
}
