package org.binglian.cases;

import java.util.UUID;
import org.binglian.catalogue.IntermediaryInfo;
import org.binglian.materials.MaterialLine;

/**
 * A material of an application that an intermediary's service yields, with as much of the application as the intermediary needs.
 *
 * @param project what the work is about: the name of the project, or else the title of the application
 * @param itemName of the item that asks for the material
 * @param service as the item's guide has it
 */
public record Commission(
        UUID applicationId,
        String applicant,
        String applicantName,
        String project,
        String itemName,
        IntermediaryInfo service,
        MaterialLine line) {}
