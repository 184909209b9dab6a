-- What somebody was told: once a key. The id is time-ordered. "seen" is read_at is not null, in a form that an index can sort by.
create table notice (
    id uuid primary key,
    notice_key varchar(200) not null,
    username varchar(100) not null,
    message varchar(100) not null,
    arguments varchar not null,
    path varchar(300) not null,
    urgent boolean not null,
    at timestamp with time zone not null,
    seen boolean not null,
    read_at timestamp with time zone,
    unique (notice_key, username)
);
create index notice_by_reader on notice (username, seen, urgent, id);

-- What of them leaves by e-mail or SMS; taken by one process at a time, and handed over once.
create table notice_sending (
    notice_id uuid not null references notice,
    way varchar(10) not null,
    state varchar(10) not null,
    tries integer not null,
    next_try_at timestamp with time zone not null,
    sent_at timestamp with time zone,
    problem varchar(200),
    primary key (notice_id, way)
);
create index notice_sending_waiting on notice_sending (state, next_try_at);
