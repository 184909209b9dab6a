/** Files on their way in. */
@NullMarked
package org.binglian.api.uploads;

import org.jspecify.annotations.NullMarked;
