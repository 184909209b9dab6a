/** How far the simplification of items has come. */
@NullMarked
package org.binglian.api.progress;

import org.jspecify.annotations.NullMarked;
