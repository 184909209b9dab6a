@NullMarked
package org.binglian.intermediaries.directory;

import org.jspecify.annotations.NullMarked;
