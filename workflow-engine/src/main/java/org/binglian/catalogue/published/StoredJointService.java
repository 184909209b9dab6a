package org.binglian.catalogue.published;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.binglian.catalogue.JointServiceInfo;

@Entity
@Table(name = "joint_service")
class StoredJointService {

    @Id
    private String code;

    /** Place in the list: services are shown in the order in which they were first saved. */
    private int position;

    @Convert(converter = JointServiceAsJson.class)
    @Column(length = 1_000_000)
    private JointServiceInfo service;

    @SuppressWarnings("NullAway") // filled by Hibernate
    StoredJointService() {}

    StoredJointService(JointServiceInfo service, int position) {
        this.code = service.code();
        this.position = position;
        this.service = service;
    }

    JointServiceInfo service() {
        return service;
    }

    void replaceBy(JointServiceInfo newer) {
        service = newer;
    }
}
