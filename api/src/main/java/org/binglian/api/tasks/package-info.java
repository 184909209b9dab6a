/** The officers' inbox over HTTP. */
@NullMarked
package org.binglian.api.tasks;

import org.jspecify.annotations.NullMarked;
