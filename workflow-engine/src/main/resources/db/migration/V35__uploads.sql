-- A file that arrives in pieces. It stays for a day, also after it was handed in: a client that missed the answer asks again.
create table file_upload (
    id uuid not null primary key,
    version integer not null,
    owner varchar(100) not null,
    application_id uuid not null,
    requirement varchar(200) not null,
    file_name varchar(255) not null,
    bytes bigint not null,
    sha256 varchar(64),
    arrived bigint not null,
    handed_in boolean not null,
    expires_at timestamp with time zone not null
);
create index file_upload_of_owner on file_upload (owner, expires_at);
create index file_upload_by_expiry on file_upload (expires_at, id);

create table file_upload_part (
    upload_id uuid not null references file_upload (id),
    starts_at bigint not null,
    name uuid not null,
    primary key (upload_id, starts_at)
);
