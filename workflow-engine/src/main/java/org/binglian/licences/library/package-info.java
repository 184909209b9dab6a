/** How licences are kept and numbered. */
@NullMarked
package org.binglian.licences.library;

import org.jspecify.annotations.NullMarked;
