/** Counts how far the simplification of items has come; writes nothing. */
@NullMarked
package org.binglian.catalogue.progress;

import org.jspecify.annotations.NullMarked;
