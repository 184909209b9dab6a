package org.binglian.intermediaries.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.binglian.identity.Directory;
import org.binglian.identity.NotFound;
import org.binglian.identity.Page;
import org.binglian.identity.Position;
import org.binglian.identity.RegionInfo;
import org.binglian.identity.RegionScope;
import org.binglian.intermediaries.Intermediary;
import org.binglian.intermediaries.IntermediaryDirectory;
import org.binglian.intermediaries.IntermediaryQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredIntermediaryDirectory implements IntermediaryDirectory {

    private final ListedIntermediaries listed;
    private final Directory directory;

    StoredIntermediaryDirectory(ListedIntermediaries listed, Directory directory) {
        this.listed = listed;
        this.directory = directory;
    }

    @Override
    public Page<Intermediary> search(IntermediaryQuery query) {
        String region = query.region();
        String sought = query.q() == null ? "" : query.q().strip();
        Position after = query.after();
        List<ListedIntermediary> rows = listed.search(
                query.service() == null ? "" : query.service(),
                around(region),
                region == null ? "%" : RegionScope.prefix(region) + "%",
                "%" + sought.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%",
                sought.toUpperCase(Locale.ROOT),
                after == null ? "" : after.text(0),
                after == null ? "" : after.text(1),
                Limit.of(query.limit() + 1));
        return Page.of(rows, query.limit(), row -> Position.of(row.name(), row.code()))
                .map(ListedIntermediary::entry);
    }

    /** The region and those that it lies in. */
    private List<String> around(@Nullable String region) {
        List<String> around = new ArrayList<>();
        String code = region;
        while (code != null) {
            RegionInfo info = directory.region(code);
            around.add(info.code());
            code = info.parent();
        }
        return around;
    }

    @Override
    public Optional<Intermediary> find(String code) {
        return listed.findById(code).map(ListedIntermediary::entry);
    }

    @Override
    public Intermediary get(String code) {
        return find(code).orElseThrow(() -> new NotFound("intermediary", code));
    }

    @Override
    @Transactional
    public void save(Intermediary intermediary) {
        listed.save(new ListedIntermediary(intermediary));
    }
}
