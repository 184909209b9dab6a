/** The facts and what is counted from them. */
@NullMarked
package org.binglian.ledger.facts;

import org.jspecify.annotations.NullMarked;
