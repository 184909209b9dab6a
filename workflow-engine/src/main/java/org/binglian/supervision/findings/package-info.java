/** How findings come about, are kept and are answered for. */
@NullMarked
package org.binglian.supervision.findings;

import org.jspecify.annotations.NullMarked;
