/** How broken rules are recorded and listed. */
@NullMarked
package org.binglian.supervision.violations;

import org.jspecify.annotations.NullMarked;
