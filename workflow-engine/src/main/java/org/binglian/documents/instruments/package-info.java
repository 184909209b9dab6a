/** Issuing instruments: their numbers, their frozen content, their look. */
@NullMarked
package org.binglian.documents.instruments;

import org.jspecify.annotations.NullMarked;
