/** How notices are kept and read. */
@NullMarked
package org.binglian.notifications.kept;

import org.jspecify.annotations.NullMarked;
