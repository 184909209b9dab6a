/** Libraries of other systems: how they are asked, what is done while they do not answer, and what they brought. */
@NullMarked
package org.binglian.licences.outside;

import org.jspecify.annotations.NullMarked;
