/** The audit entries and the one way in which they are written. */
@NullMarked
package org.binglian.supervision.trail;

import org.jspecify.annotations.NullMarked;
