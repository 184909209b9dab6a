/** What the controllers share: lists in pages, versions by ETag, requests that may be sent twice, lost races. */
@NullMarked
package org.binglian.api.http;

import org.jspecify.annotations.NullMarked;
