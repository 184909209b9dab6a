/** Departments' keys, and the signatures made with them: PAdES baseline, checkable with any PDF reader. */
@NullMarked
package org.binglian.documents.signing;

import org.jspecify.annotations.NullMarked;
