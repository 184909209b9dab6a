package org.binglian.identity.store;

import org.springframework.data.jpa.repository.JpaRepository;

interface PartyRepository extends JpaRepository<Party, String> {}
