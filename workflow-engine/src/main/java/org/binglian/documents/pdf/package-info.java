/** How PDFs are drawn: typefaces, lines of text, tables on paper. */
@NullMarked
package org.binglian.documents.pdf;

import org.jspecify.annotations.NullMarked;
