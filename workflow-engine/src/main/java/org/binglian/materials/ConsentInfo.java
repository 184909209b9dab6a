package org.binglian.materials;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The applicant's consent, without which the law does not let a department fetch this material from another one.
 *
 * @param basis law and article that ask for it
 * @param givenAt when it was given; none while it is not
 */
public record ConsentInfo(String basis, @Nullable Instant givenAt) {}
