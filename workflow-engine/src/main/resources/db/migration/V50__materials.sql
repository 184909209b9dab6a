create table material_document (
    id             uuid not null primary key,
    application_id uuid not null,
    material_type  varchar(60) not null,
    hash           varchar(64) not null,
    file_name      varchar(255) not null,
    media_type     varchar(200) not null,
    bytes          bigint not null,
    uploaded_by    varchar(100) not null,
    uploaded_at    timestamp with time zone not null
);
create index material_document_by_application on material_document (application_id);

create table material_submission (
    id             uuid not null primary key,
    version        integer not null,
    application_id uuid not null,
    application_number varchar(40) not null,
    material_type  varchar(60) not null,
    holder         varchar(40) not null,
    project        uuid,
    document       uuid references material_document,
    licence_number varchar(100),
    committed_by   varchar(100),
    committed_at   timestamp with time zone,
    consented_by   varchar(100),
    consented_at   timestamp with time zone,
    departments    varchar not null,
    on_file_since  date,
    constraint material_submission_once unique (application_id, material_type)
);
-- What departments have on file from a holder.
create index material_submission_on_file on material_submission (holder, material_type, on_file_since);

create table material_decision (
    application_id uuid not null primary key,
    version        integer not null,
    decided_on     date not null,
    lines          varchar not null
);
