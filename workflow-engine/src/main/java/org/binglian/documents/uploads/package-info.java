/** Files that arrive in pieces. */
@NullMarked
package org.binglian.documents.uploads;

import org.jspecify.annotations.NullMarked;
