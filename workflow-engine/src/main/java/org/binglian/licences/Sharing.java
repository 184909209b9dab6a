package org.binglian.licences;

import java.util.Map;
import java.util.Set;
import org.binglian.identity.Clause;

/** Whether other departments' licences can be fetched right now (2.1.1d). */
@Clause("2.1.1d")
public interface Sharing {

    /**
     * The kinds about which nobody can say right now what the holder has, because the sharing of their issuer is down or
     * did not answer about this holder. Nobody may then take "not found" for "does not exist".
     *
     * @param issuers code of the issuing department by kind
     */
    Set<String> unavailable(String holder, Map<String, String> issuers);
}
