-- That a licence or a document was checked by somebody, and what came out; of the one who checked nothing is kept.
create table licence_check (
    id         uuid not null primary key,
    checked_at timestamp with time zone not null,
    kind       varchar(10) not null,
    result     varchar(20) not null,
    licence    uuid references licence (id)
);
create index licence_check_by_licence on licence_check (licence, id);

-- What is still to be signed.
create index licence_without_document on licence (document_hash, id);
