/** How the figures of a clock come about, day by day, for readers, printers and courts. */
@NullMarked
package org.binglian.api.clocks;

import org.jspecify.annotations.NullMarked;
