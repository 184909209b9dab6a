package org.binglian.documents.signing;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * The signature inside a PDF as EN 319 142-1 wants it at level B-B, or B-T with a time stamp: the signer's certificate is part of what is
 * signed, and the time of signing stands in the PDF instead.
 */
final class CmsSignature implements SignatureInterface {

    private final SigningKey key;
    private final TimeStamps timeStamps;

    CmsSignature(SigningKey key, TimeStamps timeStamps) {
        this.key = key;
        this.timeStamps = timeStamps;
    }

    @Override
    public byte[] sign(InputStream content) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer());
            generator.addCertificates(new JcaCertStore(key.chain()));
            CMSSignedData signed = generator.generate(new CMSProcessableByteArray(content.readAllBytes()), false);
            return timeStamps.stamped(signed).getEncoded("DER");
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException("Cannot sign as " + key.alias(), e);
        }
    }

    private SignerInfoGenerator signer() throws OperatorCreationException, GeneralSecurityException {
        String algorithm = "SHA256with" + key.key().getAlgorithm().replace("EC", "ECDSA");
        return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .setSignedAttributeGenerator(signedAttributes())
                .build(new JcaContentSignerBuilder(algorithm).build(key.key()), key.certificate());
    }

    private CMSAttributeTableGenerator signedAttributes() throws GeneralSecurityException {
        AttributeTable certificate = new AttributeTable(signingCertificate());
        CMSAttributeTableGenerator standard = new DefaultSignedAttributeTableGenerator(certificate);
        return parameters -> standard.getAttributes(parameters).remove(CMSAttributes.signingTime);
    }

    private Attribute signingCertificate() throws CertificateEncodingException, GeneralSecurityException {
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(key.certificate().getEncoded());
        ASN1ObjectIdentifier name = PKCSObjectIdentifiers.id_aa_signingCertificateV2;
        ASN1Encodable value = new SigningCertificateV2(new ESSCertIDv2(hash));
        return new Attribute(name, new DERSet(value));
    }
}
