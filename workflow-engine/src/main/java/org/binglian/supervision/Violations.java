package org.binglian.supervision;

import org.binglian.identity.Actor;
import org.binglian.identity.Clause;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.jspecify.annotations.Nullable;

/** What officers asked applicants for although they may not (违规要求材料). */
@Clause({"2.1.1b", "article 32"})
public interface Violations {

    /**
     * The newest first.
     *
     * @throws org.binglian.identity.Forbidden unless the reader works for supervision
     */
    Page<Violation> list(Actor reader, @Nullable Position after, int limit);
}
