/** How notices leave by e-mail and SMS. */
@NullMarked
package org.binglian.notifications.sent;

import org.jspecify.annotations.NullMarked;
