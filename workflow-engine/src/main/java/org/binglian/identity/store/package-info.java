/** How people, departments and regions are kept and remembered. */
@NullMarked
package org.binglian.identity.store;

import org.jspecify.annotations.NullMarked;
