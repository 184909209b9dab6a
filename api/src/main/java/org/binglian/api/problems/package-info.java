/** Problem documents (RFC 9457) for every error, in the language of the request. */
@NullMarked
package org.binglian.api.problems;

import org.jspecify.annotations.NullMarked;
