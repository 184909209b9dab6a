/** What electronic supervision reads over HTTP. */
@NullMarked
package org.binglian.api.supervision;

import org.jspecify.annotations.NullMarked;
