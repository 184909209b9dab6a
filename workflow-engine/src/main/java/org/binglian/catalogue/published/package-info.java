/** The catalogue as it is kept: rows, what is held in memory, and the rules that a version must pass to be published. */
@NullMarked
package org.binglian.catalogue.published;

import org.jspecify.annotations.NullMarked;
