package org.binglian.intermediaries.orders;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.binglian.intermediaries.OrderState;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlacedOrders extends Repository<IntermediaryOrder, UUID> {

    IntermediaryOrder saveAndFlush(IntermediaryOrder order);

    Optional<IntermediaryOrder> findById(UUID id);

    List<IntermediaryOrder> findByApplicationIdOrderById(UUID applicationId);

    List<IntermediaryOrder> findByApplicationIdAndStateInOrderById(UUID applicationId, Collection<OrderState> states);

    @Query(
            "select o from IntermediaryOrder o where o.intermediary = :intermediary and o.id < :before order by o.id desc")
    List<IntermediaryOrder> received(String intermediary, UUID before, Limit limit);

    @Query("""
            select o from IntermediaryOrder o where o.intermediary = :intermediary and o.state = :state and o.id < :before
            order by o.id desc""")
    List<IntermediaryOrder> received(String intermediary, OrderState state, UUID before, Limit limit);
}
