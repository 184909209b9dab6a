/** Attachments 1 and 2 as sheets and as documents, and the reading of sheets that departments filled in: one wording, both ways. */
@NullMarked
package org.binglian.catalogue.attachment;

import org.jspecify.annotations.NullMarked;
