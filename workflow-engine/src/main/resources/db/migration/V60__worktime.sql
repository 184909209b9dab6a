create table statutory_clock (
    id uuid primary key,
    version integer not null,
    kind varchar(20) not null,
    limit_days integer not null,
    statutory_limit_days integer
);

create table clock_row (
    clock_id uuid not null references statutory_clock (id),
    seq integer not null,
    event varchar(20) not null,
    on_date date not null,
    days integer not null,
    done_by varchar(200) not null,
    reason varchar not null,
    instrument varchar(200),
    primary key (clock_id, seq)
);
