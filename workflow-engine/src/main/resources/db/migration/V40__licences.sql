create sequence licence_number;

-- What licences of a type say beside title, number, holder, issuer and dates (JSON).
create table licence_type (
    code  varchar(60) not null primary key,
    facts varchar not null
);

create table licence (
    id                 uuid not null primary key,
    version            integer not null,
    type               varchar(60) not null,
    title              varchar(200) not null,
    number             varchar(100) not null,
    comparable_number  varchar(100) not null,
    holder             varchar(40) not null,
    holder_name        varchar(200) not null,
    issuer             varchar(40) not null,
    issued_on          date not null,
    valid_until        date,
    project            uuid,
    instrument         uuid,
    application        uuid,
    status             varchar(20) not null,
    status_reason      varchar,
    trust              varchar(1) not null,
    source             varchar(60),
    edition            integer not null,
    first_edition      uuid not null,
    replaces           uuid,
    replaced_by        uuid,
    verification_code  varchar(40) not null,
    facts              varchar not null,
    document_hash      varchar(64),
    document_signed_at timestamp with time zone,
    constraint licence_number_once unique (type, comparable_number, edition),
    constraint licence_verification_code_once unique (verification_code)
);
create index licence_by_holder on licence (holder, type);
create index licence_held on licence (holder, id);
create index licence_issued on licence (issuer, id);
create index licence_expiry on licence (valid_until, id);
create index licence_by_instrument on licence (instrument);
create index licence_editions on licence (first_edition, edition);

-- Who used a licence, when, what for and on which legal ground; the holder reads it. No foreign key: what an approval
-- grants is used by other cases in the same transaction, before the licence itself is written.
create table licence_use (
    id                 uuid not null primary key,
    licence            uuid not null,
    application        uuid not null,
    application_number varchar(60) not null,
    department         varchar(40) not null,
    kind               varchar(20) not null,
    purpose            varchar not null,
    legal_ground       varchar not null,
    used_by            varchar(100) not null,
    used_at            timestamp with time zone not null
);
create index licence_use_by_licence on licence_use (licence, id);
create index licence_use_by_application on licence_use (application, licence);

-- A holder is reminded once of each threshold.
create table licence_reminder (
    licence     uuid not null references licence (id),
    days_before integer not null,
    reminded_at timestamp with time zone not null,
    primary key (licence, days_before)
);
