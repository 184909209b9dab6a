/** The application: a REST API over the modules of the domain, the web UI, and everything that starts with them. */
@NullMarked
package org.binglian.api;

import org.jspecify.annotations.NullMarked;
