-- What administrators announced on top of the years that came with the release, appended and never changed: the latest of a year counts.
create table calendar_change (
    version integer primary key,
    calendar_year integer not null,
    source varchar(200) not null,
    announcement varchar(4000) not null,
    announced_before varchar(4000),
    announced_by varchar(100) not null,
    announced_by_name varchar(200) not null,
    announced_at timestamp with time zone not null,
    moved integer not null,
    -- false until the dates that were being counted meanwhile, here or at another node, were counted once more
    settled boolean not null
);
create index calendar_change_by_year on calendar_change (calendar_year, version);

-- One row: whoever changes the calendar holds it.
create table calendar_version (
    id integer primary key,
    version integer not null
);
insert into calendar_version (id, version) values (1, 0);
