/** How materials are decided, kept, and remembered for later applications. */
@NullMarked
package org.binglian.materials.decided;

import org.jspecify.annotations.NullMarked;
