/** The monthly ledgers and Attachment 3. */
@NullMarked
package org.binglian.api.ledgers;

import org.jspecify.annotations.NullMarked;
