package org.binglian.identity.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.binglian.identity.DepartmentInfo;
import org.jspecify.annotations.Nullable;

@Entity
class Department {

    @Id
    private String code;

    private String name;

    private String shortName;

    private String region;

    private @Nullable String portfolio;

    private int portfolioOrder;

    private int place;

    private boolean led;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "division", joinColumns = @JoinColumn(name = "department"))
    @OrderColumn(name = "place")
    private List<Division> divisions;

    @SuppressWarnings("NullAway.Init")
    Department() {}

    Department(DepartmentInfo info) {
        this.code = info.code();
        this.name = info.name();
        this.shortName = info.shortName();
        this.region = info.region();
        this.portfolio = info.portfolio();
        this.portfolioOrder = info.portfolioOrder();
        this.place = info.position();
        this.led = info.led();
        this.divisions = info.divisions().stream().map(Division::new).toList();
    }

    DepartmentInfo info() {
        return new DepartmentInfo(
                code,
                name,
                shortName,
                region,
                portfolio,
                portfolioOrder,
                place,
                led,
                divisions.stream().map(Division::info).toList());
    }
}
