/** The licence library over HTTP, for holders and issuers. */
@NullMarked
package org.binglian.api.licences;

import org.jspecify.annotations.NullMarked;
