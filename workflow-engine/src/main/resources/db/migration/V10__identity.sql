create table region (
    code   varchar(12) not null primary key,
    name   varchar(100) not null,
    level  varchar(20) not null,
    parent varchar(12) references region
);

create table department (
    code            varchar(40) not null primary key,
    name            varchar(200) not null,
    short_name      varchar(100) not null,
    region          varchar(12) not null references region,
    portfolio       varchar(200),
    portfolio_order integer not null,
    place           integer not null,
    led             boolean not null
);
create index department_by_region on department (region, portfolio_order, place, code);

create table division (
    department varchar(40) not null references department,
    place      integer not null,
    code       varchar(60) not null unique,
    name       varchar(200) not null,
    primary key (department, place)
);

create table account (
    username      varchar(100) not null primary key,
    password_hash varchar(200) not null,
    display_name  varchar(200) not null,
    department    varchar(40) references department,
    region        varchar(12) references region,
    enabled       boolean not null,
    email         varchar(200),
    phone         varchar(40)
);
create index account_by_department on account (department);

create table account_role (
    username varchar(100) not null references account,
    role     varchar(40) not null,
    primary key (username, role)
);

create table account_division (
    username varchar(100) not null references account,
    division varchar(60) not null,
    primary key (username, division)
);

create table party (
    username             varchar(100) not null primary key references account,
    name                 varchar(200) not null,
    kind                 varchar(20) not null,
    id_number            varchar(40) not null,
    legal_representative varchar(100),
    phone                varchar(40) not null,
    address              varchar(500)
);
create index party_by_id_number on party (id_number);
