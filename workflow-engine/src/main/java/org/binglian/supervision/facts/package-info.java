/** What happened to cases as supervision saw it, and the figures that it counts from that by itself. */
@NullMarked
package org.binglian.supervision.facts;

import org.jspecify.annotations.NullMarked;
