/** Single cases over HTTP, for the officers who decide them. */
@NullMarked
package org.binglian.api.cases;

import org.jspecify.annotations.NullMarked;
