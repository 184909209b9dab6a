/** Due dates and working days for everyone. */
@NullMarked
package org.binglian.api.calendar;

import org.jspecify.annotations.NullMarked;
