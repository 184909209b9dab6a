package org.binglian.cases;

import java.util.List;
import java.util.UUID;

/**
 * A case as the officer who works on it reads it.
 *
 * @param opinions of the divisions, oldest first; not for the applicant
 * @param prerequisites the cases it builds on, with their outcome only
 */
public record CaseDetail(
        CaseView view,
        UUID applicationId,
        String applicationNumber,
        List<Opinion> opinions,
        List<CaseView> prerequisites) {}
