package org.binglian.catalogue.simplification;

import jakarta.persistence.Converter;
import org.binglian.catalogue.Proposal;
import org.binglian.catalogue.published.AsJson;
import org.hibernate.annotations.Immutable;

@Converter
@Immutable
class ProposalAsJson extends AsJson<Proposal> {

    ProposalAsJson() {
        super(Proposal.class);
    }
}
