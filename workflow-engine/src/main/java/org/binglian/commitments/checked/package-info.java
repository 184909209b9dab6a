/** The checks after the decision, and the record of broken commitments. */
@NullMarked
package org.binglian.commitments.checked;

import org.jspecify.annotations.NullMarked;
