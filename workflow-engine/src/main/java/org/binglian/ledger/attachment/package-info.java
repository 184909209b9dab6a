/** Attachment 3 as a sheet and as a document: one wording, two media. */
@NullMarked
package org.binglian.ledger.attachment;

import org.jspecify.annotations.NullMarked;
