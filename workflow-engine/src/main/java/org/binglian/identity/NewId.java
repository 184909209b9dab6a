package org.binglian.identity;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** New identifiers: time-ordered (UUID version 7), so that primary keys grow at the right end of their index. */
public final class NewId {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private NewId() {}

    public static UUID uuid() {
        return GENERATOR.generate();
    }
}
