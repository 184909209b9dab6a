-- What officers asked for although they may not. The id is time-ordered.
create table violation (
    id                 uuid not null primary key,
    at                 timestamp with time zone not null,
    kind               varchar(30) not null,
    application_id     uuid not null,
    application_number varchar(40) not null,
    department         varchar(40),
    officer            varchar(100) not null,
    demanded           varchar not null
);
