package org.binglian.catalogue.published;

import jakarta.persistence.Converter;
import org.binglian.catalogue.JointServiceInfo;
import org.hibernate.annotations.Immutable;

@Converter
@Immutable
class JointServiceAsJson extends AsJson<JointServiceInfo> {

    JointServiceAsJson() {
        super(JointServiceInfo.class);
    }
}
