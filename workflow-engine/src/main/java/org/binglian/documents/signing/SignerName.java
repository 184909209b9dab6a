package org.binglian.documents.signing;

import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** Whose certificate it is, in words. */
final class SignerName {

    private SignerName() {}

    static String of(X509Certificate certificate) {
        X500Name subject =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        RDN[] common = subject.getRDNs(BCStyle.CN);
        return common.length == 0
                ? certificate.getSubjectX500Principal().getName()
                : IETFUtils.valueToString(common[0].getFirst().getValue());
    }
}
