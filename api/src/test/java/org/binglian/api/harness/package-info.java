/** What tests over HTTP share: a running application on either database, a client that behaves like a browser. */
@NullMarked
package org.binglian.api.harness;

import org.jspecify.annotations.NullMarked;
