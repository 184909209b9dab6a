/** The description of the API that programs read. */
@NullMarked
package org.binglian.api.openapi;

import org.jspecify.annotations.NullMarked;
