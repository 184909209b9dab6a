package org.binglian.identity.store;

import java.util.List;
import java.util.Optional;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.NotFound;
import org.binglian.identity.PartyInfo;
import org.binglian.identity.RegionInfo;
import org.binglian.identity.Remembered;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredDirectory implements Directory {

    private static final String ALL = "all";

    private final RegionRepository regions;
    private final DepartmentRepository departments;
    private final Remembered<String, Places> places;
    private final Remembered<String, PartyInfo> people;

    StoredDirectory(RegionRepository regions, DepartmentRepository departments, PartyRepository parties) {
        this.regions = regions;
        this.departments = departments;
        this.people = new Remembered<>(
                10_000,
                Remembered.USUAL,
                username -> parties.findById(username).map(Party::info).orElse(null));
        this.places = new Remembered<>(1, Remembered.USUAL, all -> read());
    }

    @Override
    public DepartmentInfo department(String code) {
        return findDepartment(code).orElseThrow(() -> new NotFound("department", code));
    }

    @Override
    public Optional<DepartmentInfo> findDepartment(String code) {
        return Optional.ofNullable(places.get(ALL).departmentByCode().get(code));
    }

    @Override
    public List<DepartmentInfo> departments(String region) {
        return places.get(ALL).departmentsByRegion().getOrDefault(region, List.of());
    }

    @Override
    public RegionInfo region(String code) {
        return Optional.ofNullable(places.get(ALL).regionByCode().get(code))
                .orElseThrow(() -> new NotFound("region", code));
    }

    @Override
    public List<RegionInfo> regions() {
        return places.get(ALL).regions();
    }

    @Override
    public Optional<PartyInfo> party(String username) {
        return people.find(username);
    }

    @Override
    @Transactional
    public void save(RegionInfo region) {
        regions.save(new Region(region));
        places.forget(ALL);
    }

    @Override
    @Transactional
    public void save(DepartmentInfo department) {
        departments.save(new Department(department));
        places.forget(ALL);
    }

    private Places read() {
        return Places.of(
                regions.findAll().stream().map(Region::info).toList(),
                departments.findAllWithDivisions().stream()
                        .map(Department::info)
                        .toList());
    }
}
