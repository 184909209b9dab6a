create table item_version (
    id uuid not null primary key,
    code varchar(40) not null,
    version integer not null,
    name varchar(200) not null,
    kind varchar(20) not null,
    department varchar(40) not null,
    online_status varchar(20) not null,
    online_since date,
    online_reason varchar,
    online_planned_on date,
    promised_limit_days integer not null,
    statutory_limit_days integer not null,
    visits integer not null,
    effective_from date not null,
    effective_until date,
    status varchar(20) not null,
    -- One a line, with a line's end before the first and after the last.
    themes varchar not null,
    life_events varchar not null,
    -- In lower case: name, code and pinyin of the name; and what else words are looked for in.
    search_name varchar not null,
    search_text varchar not null,
    guide varchar not null,
    constraint item_version_once unique (code, version)
);
-- The list of items in force, by code; of one department, too.
create index item_version_by_department on item_version (department, code);
-- Items newly online in a month.
create index item_version_online_since on item_version (department, online_since);

create table material_type (
    code varchar(60) not null primary key,
    material varchar not null
);

create table joint_service (
    code varchar(60) not null primary key,
    position integer not null,
    service varchar not null
);
create index joint_service_position on joint_service (position, code);
