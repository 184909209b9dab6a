create sequence licence_number;

create table licence (
    id                uuid not null primary key,
    version           integer not null,
    type              varchar(60) not null,
    title             varchar(200) not null,
    number            varchar(100) not null,
    comparable_number varchar(100) not null,
    holder            varchar(40) not null,
    issuer            varchar(40) not null,
    issued_on         date not null,
    valid_until       date,
    project           uuid,
    instrument        uuid,
    status            varchar(20) not null,
    constraint licence_number_once unique (type, comparable_number)
);
create index licence_by_holder on licence (holder, type);
