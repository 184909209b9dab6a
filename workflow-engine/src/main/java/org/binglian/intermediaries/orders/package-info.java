@NullMarked
package org.binglian.intermediaries.orders;

import org.jspecify.annotations.NullMarked;
