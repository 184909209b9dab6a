package org.binglian.materials.decided;

import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.MaterialRequirement;

/** An item of the application that asks for a material. */
record Asker(ItemGuide item, MaterialRequirement requirement) {

    /** Without a basis in law nobody may ask (2.1.1a). */
    boolean hasBasis() {
        return requirement.basis() != null && !requirement.basis().isBlank();
    }

    boolean blocks() {
        return requirement.essential() && !requirement.mayFollow();
    }
}
