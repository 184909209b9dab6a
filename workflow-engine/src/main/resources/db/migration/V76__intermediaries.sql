create table intermediary (
    code                 varchar(18) not null primary key,
    name                 varchar(200) not null,
    status               varchar(20) not null,
    qualification        varchar(200) not null,
    qualification_number varchar(100) not null,
    qualified_until      date,
    contact_person       varchar(100) not null,
    contact_phone        varchar(40) not null,
    contact_address      varchar(300) not null
);
create index intermediary_by_name on intermediary (name, code);

create table intermediary_region (
    intermediary varchar(18) not null references intermediary,
    region       varchar(12) not null,
    primary key (intermediary, region)
);

create table intermediary_offer (
    intermediary  varchar(18) not null references intermediary,
    material_type varchar(60) not null,
    days          integer not null,
    price         varchar(300) not null,
    primary key (intermediary, material_type)
);
create index intermediary_offer_by_material on intermediary_offer (material_type);

create table intermediary_order (
    id                 uuid not null primary key,
    version            integer not null,
    application_id     uuid not null,
    requirement        varchar(120) not null,
    material_type      varchar(60) not null,
    material           varchar(300) not null,
    service            varchar(200) not null,
    item_name          varchar(300) not null,
    project            varchar(500) not null,
    applicant          varchar(100) not null,
    applicant_name     varchar(200) not null,
    contact_phone      varchar(40) not null,
    intermediary       varchar(18) not null,
    intermediary_name  varchar(200) not null,
    intermediary_phone varchar(40) not null,
    state              varchar(20) not null,
    promised_days      integer not null,
    ordered_on         date not null,
    confirmed_on       date,
    promised_on        date,
    ended_on           date,
    reason             varchar(1000),
    document           uuid
);
create index intermediary_order_by_application on intermediary_order (application_id, id);
create index intermediary_order_received on intermediary_order (intermediary, id);
create index intermediary_order_received_by_state on intermediary_order (intermediary, state, id);

alter table application add column commissioned boolean not null default false;
