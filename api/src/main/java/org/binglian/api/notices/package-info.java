/** What people have been told, over HTTP. */
@NullMarked
package org.binglian.api.notices;

import org.jspecify.annotations.NullMarked;
