/** The file store: what may come in, and how it is kept. */
@NullMarked
package org.binglian.documents.files;

import org.jspecify.annotations.NullMarked;
