/** The catalogue for everyone: items with their guides, joint services, and what applies to somebody's situation. */
@NullMarked
package org.binglian.api.items;

import org.jspecify.annotations.NullMarked;
