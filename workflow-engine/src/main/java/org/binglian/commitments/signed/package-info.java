/** Texts and signatures. */
@NullMarked
package org.binglian.commitments.signed;

import org.jspecify.annotations.NullMarked;
