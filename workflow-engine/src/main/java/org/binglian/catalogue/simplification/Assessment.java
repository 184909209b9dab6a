package org.binglian.catalogue.simplification;

import java.util.List;
import org.binglian.catalogue.AttachmentRow;
import org.binglian.catalogue.ItemGuide;
import org.binglian.catalogue.Proposal;
import org.binglian.identity.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A proposal seen against what is published.
 *
 * @param baseline null for a new item
 * @param faults the rules that it breaks, pointers into the guide, and {@code /reason}
 */
record Assessment(@Nullable ItemGuide baseline, Proposal proposal, AttachmentRow row, List<Fault> faults) {}
