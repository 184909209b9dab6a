/** Intermediaries over HTTP: their public directory, applicants' orders, and the desk of an intermediary. */
@NullMarked
package org.binglian.api.intermediaries;

import org.jspecify.annotations.NullMarked;
