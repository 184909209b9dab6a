/** The files that go with guides, as they are kept. */
@NullMarked
package org.binglian.catalogue.files;

import org.jspecify.annotations.NullMarked;
