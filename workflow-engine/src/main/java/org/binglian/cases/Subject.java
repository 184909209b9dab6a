package org.binglian.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is applied for: one item, or one stage of a joint service inside a project. */
@Embeddable
record Subject(
        @Column(name = "title") String title,
        @Column(name = "item") @Nullable String item,
        @Column(name = "joint_service") @Nullable String jointService,
        @Column(name = "stage") @Nullable String stage,
        @Column(name = "project_id") @Nullable UUID project) {

    boolean joint() {
        return jointService != null;
    }
}
