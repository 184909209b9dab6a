-- When an outside library last answered, or did not, about a holder's licences of a type.
create table outside_answer (
    id          uuid not null primary key,
    library     varchar(60) not null,
    holder      varchar(40) not null,
    type        varchar(60) not null,
    answered_at timestamp with time zone,
    failed_at   timestamp with time zone,
    constraint outside_answer_once unique (holder, type, library)
);

-- By what name the outside library knows a licence that came from it.
create table outside_licence (
    licence   uuid not null primary key references licence (id),
    library   varchar(60) not null,
    reference varchar(200) not null
);

-- Filed applications with materials that are still to be obtained; tried again by the system itself.
create table material_wait (
    application_id uuid not null primary key,
    tries          integer not null,
    next_try_at    timestamp with time zone not null
);
create index material_wait_due on material_wait (next_try_at, application_id);
