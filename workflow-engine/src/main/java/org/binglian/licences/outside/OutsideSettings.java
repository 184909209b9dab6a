package org.binglian.licences.outside;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which outside libraries there are.
 *
 * @param outside by the code under which what comes from them is kept
 */
@ConfigurationProperties("binglian.licences")
record OutsideSettings(@DefaultValue Map<String, Library> outside) {

    /**
     * One outside library.
     *
     * @param url without a slash at the end
     * @param token sent as bearer token, when there is one
     * @param departments codes of the departments whose licences it has
     * @param connectTimeout for the connection alone
     * @param timeout for one whole answer, to its last byte
     * @param tries how often it is asked at most before it counts as not answering
     * @param pause about as long it is waited before it is asked again; longer each time, and never the same
     * @param fresh how long an answer is taken for the present state
     * @param keep how long an answer still counts when no newer one can be had
     * @param observed after how many calls at least it is judged; when half of the last ten failed, it is left alone
     * @param rest how long it is left alone then, and how long people are not made to wait for it after a failure
     */
    record Library(
            URI url,
            @Nullable String token,
            Set<String> departments,
            @DefaultValue("2s") Duration connectTimeout,
            @DefaultValue("4s") Duration timeout,
            @DefaultValue("2") int tries,
            @DefaultValue("200ms") Duration pause,
            @DefaultValue("5m") Duration fresh,
            @DefaultValue("1d") Duration keep,
            @DefaultValue("5") int observed,
            @DefaultValue("30s") Duration rest) {

        Library {
            departments = Set.copyOf(departments);
        }
    }
}
