/** Commitments and who broke them: for inspection and for the parties themselves. */
@NullMarked
package org.binglian.api.commitments;

import org.jspecify.annotations.NullMarked;
