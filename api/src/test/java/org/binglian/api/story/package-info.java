/** Stories over HTTP from filing to Attachment 3: what an applicant, officers and the reform office see. */
@NullMarked
package org.binglian.api.story;

import org.jspecify.annotations.NullMarked;
