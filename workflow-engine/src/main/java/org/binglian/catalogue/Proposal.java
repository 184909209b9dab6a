package org.binglian.catalogue;

import java.util.Map;

/**
 * What a department proposes for one item.
 *
 * @param guide what the next version will say: only what is kept
 * @param notes the department's opinion in words, by line key: the requirement of a material, the code of a precondition,
 *     {@code step:<name>}, {@code limit}, {@code online}, {@code visits}
 * @param remarks 备注 of the attachment
 * @param reason why the guide changes, told to the public with the version; empty while nothing changes
 */
public record Proposal(ItemGuide guide, Map<String, String> notes, String remarks, String reason) {

    public Proposal {
        notes = Map.copyOf(notes);
    }
}
