package org.binglian.documents.signing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import org.binglian.identity.DepartmentInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Issues certificates for trying the system out; every name in them says so. */
final class TrialAuthority {

    static final String ALIAS = "AUTHORITY";

    private static final int BITS = 3072;
    private static final int SERIAL_BITS = 120;
    private static final int AUTHORITY_YEARS = 30;
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final SigningKey authority;

    TrialAuthority(SigningKey authority) {
        this.authority = authority;
    }

    static SigningKey established(Instant at) {
        KeyPair pair = newPair();
        X500Name name = name("并联审批测试签发机构（仅供试用）", "AUTHORITY");
        X509v3CertificateBuilder certificate = certificate(name, name, pair.getPublic(), at, AUTHORITY_YEARS * 12);
        return new SigningKey(
                ALIAS,
                pair.getPrivate(),
                List.of(signed(certificate, true, KeyUsage.keyCertSign | KeyUsage.cRLSign, pair.getPrivate())));
    }

    SigningKey keyFor(DepartmentInfo department, String alias, Instant at, int months) {
        KeyPair pair = newPair();
        X509v3CertificateBuilder certificate = certificate(
                X500Name.getInstance(
                        authority.certificate().getSubjectX500Principal().getEncoded()),
                name(department.name() + "电子印章（测试）", department.code()),
                pair.getPublic(),
                at,
                months);
        X509Certificate made =
                signed(certificate, false, KeyUsage.digitalSignature | KeyUsage.nonRepudiation, authority.key());
        return new SigningKey(alias, pair.getPrivate(), List.of(made, authority.certificate()));
    }

    private static X500Name name(String common, String unit) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.O, "Binglian 测试")
                .addRDN(BCStyle.OU, unit)
                .addRDN(BCStyle.CN, common)
                .build();
    }

    private static X509v3CertificateBuilder certificate(
            X500Name issuer, X500Name subject, PublicKey key, Instant from, int months) {
        ZonedDateTime start = from.atZone(SHANGHAI);
        return new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(SERIAL_BITS),
                Date.from(from),
                Date.from(start.plusMonths(months).toInstant()),
                subject,
                key);
    }

    private static X509Certificate signed(
            X509v3CertificateBuilder certificate, boolean authority, int usage, PrivateKey by) {
        try {
            certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            certificate.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            return new JcaX509CertificateConverter()
                    .getCertificate(certificate.build(new JcaContentSignerBuilder("SHA256withRSA").build(by)));
        } catch (CertIOException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException("Cannot issue a certificate", e);
        }
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
