-- What an applicant signed instead of proving; one for each material of an application.
create table commitment (
    id                  uuid not null primary key,
    version             integer not null,
    application_id      uuid not null,
    requirement         varchar(100) not null,
    title               varchar(200) not null,
    items               varchar not null,
    party               varchar(100) not null,
    text                varchar not null,
    text_hash           varchar(64) not null,
    signed_by           varchar(100) not null,
    signed_name         varchar(200) not null,
    signed_at           timestamp with time zone not null,
    co_signature_needed boolean not null,
    co_signed_name      varchar(200),
    co_signed_at        timestamp with time zone,
    constraint commitment_once unique (application_id, requirement)
);

-- The department's check after its decision, one for each case that rests on commitments.
create table commitment_check (
    case_id            uuid not null primary key,
    version            integer not null,
    application_id     uuid not null,
    application_number varchar(40) not null,
    case_number        varchar(44) not null,
    item               varchar(40) not null,
    item_name          varchar(200) not null,
    department         varchar(40) not null,
    party              varchar(100) not null,
    holder             varchar(40) not null,
    holder_name        varchar(200) not null,
    materials          varchar not null,
    clock_id           uuid not null references statutory_clock (id),
    due_on             date not null,
    state              varchar(30) not null,
    finding            varchar,
    checked_by         varchar(200),
    concluded_at       timestamp with time zone
);
create index commitment_check_by_due_date on commitment_check (due_on, case_id);
create index commitment_check_by_state on commitment_check (state, due_on, case_id);
create index commitment_check_of_department on commitment_check (department, due_on, case_id);
create index commitment_check_of_department_by_state on commitment_check (department, state, due_on, case_id);
create index commitment_check_of_party on commitment_check (party, due_on, case_id);

-- Who broke a commitment. Never changed; that it no longer counts follows from its date.
create table credit_record (
    id                 uuid not null primary key,
    case_id            uuid not null unique,
    application_number varchar(40) not null,
    case_number        varchar(44) not null,
    item               varchar(40) not null,
    item_name          varchar(200) not null,
    department         varchar(40) not null,
    party              varchar(100) not null,
    holder             varchar(40) not null,
    holder_name        varchar(200) not null,
    reason             varchar not null,
    recorded_at        timestamp with time zone not null,
    blocked_until      date not null
);
create index credit_record_of_holder on credit_record (holder, blocked_until);
create index credit_record_of_party on credit_record (party, id);
create index credit_record_of_department on credit_record (department, id);

-- Digest of the commitments that the letter of the case holds; none while it rests on no commitment.
alter table approval_case add column committed varchar(64);
alter table approval_case add column revoked_on date;
