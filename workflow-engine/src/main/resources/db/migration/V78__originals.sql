-- That an officer has seen the original of an uploaded document and found it to agree.
alter table material_document add column original_seen_on date;
alter table material_document add column original_seen_by varchar(100);

-- It names the originals that are to be brought.
alter table application alter column visits_explanation set data type varchar;

-- What a window officer found when originals were shown at a hand-over, line by line and never changed.
create table original_seen (
    id             uuid not null primary key,
    application_id uuid not null references application (id),
    requirement    varchar(100) not null,
    title          varchar(200) not null,
    document       uuid not null,
    agrees         boolean not null,
    remark         varchar,
    listed         boolean not null,
    seen_by        varchar(100) not null,
    seen_by_name   varchar(200) not null,
    seen_at        timestamp with time zone not null
);
create index original_seen_by_application on original_seen (application_id, id);

-- An original that did not agree, for each case that rests on it, and what its department found.
create table original_doubt (
    id             uuid not null primary key,
    version        integer not null,
    application_id uuid not null references application (id),
    case_id        uuid not null references approval_case (id),
    requirement    varchar(100) not null,
    title          varchar(200) not null,
    remark         varchar not null,
    state          varchar(20) not null,
    finding        varchar,
    decided_by     varchar(200),
    decided_at     timestamp with time zone
);
create index original_doubt_by_application on original_doubt (application_id, id);
