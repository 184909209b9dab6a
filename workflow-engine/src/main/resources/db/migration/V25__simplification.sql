-- Empty forms and filled examples of materials; the bytes are in the file store.
create table material_file (
    id uuid not null primary key,
    item varchar(40) not null,
    hash varchar(64) not null,
    file_name varchar(255) not null,
    media_type varchar(100) not null,
    bytes bigint not null,
    stored_by varchar(100) not null,
    stored_at timestamp with time zone not null
);

-- One round of a department over all its items of one kind. The version goes on from round to round, so that no ETag comes twice.
create table simplification (
    id uuid not null primary key,
    version integer not null,
    attachment varchar(10) not null,
    department varchar(40) not null,
    round integer not null,
    state varchar(20) not null,
    contact varchar(100) not null,
    phone varchar(100) not null,
    consent_number varchar(100),
    consented_on date,
    effective_from date,
    workers varchar not null,
    opened_at timestamp with time zone not null,
    submitted_at timestamp with time zone,
    updated_at timestamp with time zone not null,
    constraint simplification_once unique (department, attachment, round)
);
-- The last published round, which is what the public sees.
create index simplification_by_state on simplification (department, attachment, state, round);

-- What a department proposes for one item in a round, with the figures that lists are made by.
create table item_draft (
    id uuid not null primary key,
    version integer not null,
    simplification_id uuid not null references simplification (id),
    item varchar(40) not null,
    baseline_version integer,
    proposal varchar not null,
    changed boolean not null,
    faults integer not null,
    baseline_days integer not null,
    promised_days integer not null,
    editors varchar not null,
    edited_by varchar(100),
    edited_by_name varchar(200),
    edited_at timestamp with time zone,
    constraint item_draft_once unique (simplification_id, item)
);
-- The last draft of an item.
create index item_draft_by_item on item_draft (item, id);

create table draft_comment (
    id uuid not null primary key,
    simplification_id uuid not null references simplification (id),
    item varchar(40) not null,
    line varchar(200),
    text varchar not null,
    written_by varchar(100) not null,
    written_by_name varchar(200) not null,
    written_at timestamp with time zone not null,
    answer varchar,
    answered_by_name varchar(200),
    answered_at timestamp with time zone
);
create index draft_comment_by_item on draft_comment (simplification_id, item, id);

-- What happened to a round, appended and never changed; the id is time-ordered.
create table simplification_history (
    id uuid not null primary key,
    simplification_id uuid not null references simplification (id),
    kind varchar(30) not null,
    who varchar(100) not null,
    who_name varchar(200) not null,
    text varchar,
    happened_at timestamp with time zone not null
);
create index simplification_history_of on simplification_history (simplification_id, id);

-- Every publication of new versions, for the public, newest first.
create table publication (
    id uuid not null primary key,
    simplification_id uuid not null references simplification (id),
    attachment varchar(10) not null,
    department varchar(40) not null,
    consent_number varchar(100) not null,
    consented_on date not null,
    published_on date not null,
    effective_from date not null,
    items varchar not null
);
create index publication_order on publication (published_on, id);
