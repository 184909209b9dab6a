package org.binglian.licences.outside;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OutsideAnswers extends Repository<OutsideAnswer, UUID> {

    OutsideAnswer save(OutsideAnswer answer);

    List<OutsideAnswer> findByHolderAndTypeIn(String holder, Collection<String> types);
}
