/** How outside licence libraries do, for those who operate the system. */
@NullMarked
package org.binglian.api.outside;

import org.jspecify.annotations.NullMarked;
