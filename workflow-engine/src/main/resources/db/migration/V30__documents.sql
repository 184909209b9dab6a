create table instrument (
    id uuid primary key,
    application_id uuid not null,
    case_id uuid,
    kind varchar(40) not null,
    issuer_code varchar(40) not null,
    number_year integer not null,
    sequence_number integer not null,
    number varchar(200) not null,
    title varchar(200) not null,
    issued_at timestamp with time zone not null,
    issuer varchar(200) not null,
    content varchar not null,
    pdf_hash varchar(64),
    constraint instrument_number_once unique (issuer_code, kind, number_year, sequence_number)
);

create index instrument_of_application on instrument (application_id, issued_at, id);

-- The last number given; the row is locked by whoever issues until their transaction ends.
create table instrument_counter (
    issuer_code varchar(40) not null,
    kind varchar(40) not null,
    number_year integer not null,
    last_number integer not null,
    primary key (issuer_code, kind, number_year)
);
