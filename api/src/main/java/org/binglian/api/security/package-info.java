/** Who is logged in, what the browser is told, and which paths are open to whom. */
@NullMarked
package org.binglian.api.security;

import org.jspecify.annotations.NullMarked;
