/** How departments are scored by what was found about them. */
@NullMarked
package org.binglian.supervision.scores;

import org.jspecify.annotations.NullMarked;
