package org.binglian.catalogue;

import java.util.UUID;

/**
 * Which simplification something is about.
 *
 * @param department code of the department
 * @param round counted from 1 within the department and attachment
 */
public record SimplificationSubject(UUID id, Attachment attachment, String department, int round) {}
