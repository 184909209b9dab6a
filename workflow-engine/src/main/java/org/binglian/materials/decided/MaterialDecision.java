package org.binglian.materials.decided;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was decided about all materials of an application when it was submitted. */
@Entity
class MaterialDecision {

    @Id
    private UUID applicationId;

    @Version
    private @Nullable Integer version;

    private LocalDate decidedOn;

    @Convert(converter = LinesAsJson.class)
    private List<DecidedLine> lines;

    @SuppressWarnings("NullAway.Init")
    MaterialDecision() {}

    MaterialDecision(UUID applicationId, LocalDate on, List<DecidedLine> lines) {
        this.applicationId = applicationId;
        this.decidedOn = on;
        this.lines = List.copyOf(lines);
    }

    List<DecidedLine> lines() {
        return lines;
    }

    /** A correction decides its own line again and no other. */
    void replace(DecidedLine corrected) {
        lines = lines.stream()
                .map(line -> line.requirement().equals(corrected.requirement()) ? corrected : line)
                .toList();
    }
}
