package org.binglian.documents.signing;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * A department's key.
 *
 * @param chain its certificate first, the authority's last
 */
record SigningKey(String alias, PrivateKey key, List<X509Certificate> chain) {

    X509Certificate certificate() {
        return chain.get(0);
    }

    Instant since() {
        return certificate().getNotBefore().toInstant();
    }

    boolean validAt(Instant at) {
        return !at.isBefore(since()) && !at.isAfter(certificate().getNotAfter().toInstant());
    }

    /** Code of the department; keys that follow each other have a counter behind it. */
    String department() {
        int counter = alias.lastIndexOf('.');
        return counter < 0 ? alias : alias.substring(0, counter);
    }
}
