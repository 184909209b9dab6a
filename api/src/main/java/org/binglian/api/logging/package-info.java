/** What every line of the log tells about the request it belongs to. */
@NullMarked
package org.binglian.api.logging;

import org.jspecify.annotations.NullMarked;
