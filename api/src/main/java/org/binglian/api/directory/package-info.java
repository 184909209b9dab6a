/** Regions and departments for everyone. */
@NullMarked
package org.binglian.api.directory;

import org.jspecify.annotations.NullMarked;
