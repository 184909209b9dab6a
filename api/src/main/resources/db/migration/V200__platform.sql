-- The tables of Spring Session 4.1; H2 knows PostgreSQL's bytea by the same name.
create table spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval integer not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

create table idempotent_request (
    username        varchar(100) not null,
    operation       varchar(500) not null,
    idempotency_key varchar(200) not null,
    request_hash    varchar(64) not null,
    received_at     timestamp with time zone not null,
    status          integer,
    location        varchar(500),
    etag            varchar(100),
    response        varchar,
    primary key (username, operation, idempotency_key)
);
create index idempotent_request_by_age on idempotent_request (received_at);
