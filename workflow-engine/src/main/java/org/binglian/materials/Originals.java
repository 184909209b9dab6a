package org.binglian.materials;

import java.util.Collection;
import java.util.List;
import org.binglian.identity.Actor;
import org.binglian.identity.Clause;

/**
 * Originals of what was uploaded. What is uploaded is trusted and the case is decided on it; where a guide asks for the original, it is
 * seen once, on completion (信任在先、办结核验).
 */
@Clause("2.3.2b")
public interface Originals {

    /**
     * The lines whose original nobody has seen yet, each material once however many items want it. Before submission as things stand now,
     * with what is still to be uploaded; afterwards by the lines as decided.
     */
    List<MaterialLine> toBeSeen(MaterialContext context);

    /**
     * After submission: an officer saw these originals, and they agree with what was uploaded. From now on the documents count as checked
     * at a window ({@link org.binglian.licences.TrustLevel#B}), here and wherever they are used again.
     *
     * @param requirements of {@link #toBeSeen}
     */
    void seen(MaterialContext context, Collection<String> requirements, Actor by);
}
