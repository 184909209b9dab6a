-- How far supervision has followed the domain's log; its one row is held by whoever follows.
create table supervision_follower (
    followed_to uuid not null
);
insert into supervision_follower (followed_to) values ('00000000-0000-0000-0000-000000000000');

-- What happened to cases as supervision saw it, appended and never changed; only a rebuild writes it anew. The ledger's figures are checked
-- against what is counted from here, so nothing of the ledger's goes in: dates, and the limit that was promised at acceptance.
create table supervision_fact (
    id uuid primary key,
    case_id uuid not null,
    case_number varchar(44) not null,
    department varchar(40) not null,
    -- of the department, not of the applicant
    region varchar(12) not null,
    channel varchar(20) not null,
    kind varchar(12) not null,
    on_date date not null,
    at timestamp with time zone not null,
    -- working days: the limit at acceptance, the days of an extension, 0 otherwise
    days integer not null,
    outcome varchar(20)
);
create index supervision_fact_by_month on supervision_fact (region, kind, on_date, case_id);
create index supervision_fact_by_case on supervision_fact (case_id, id);

-- What supervision found, and how it goes on. The key is what makes it one finding.
create table supervision_event (
    id uuid primary key,
    version integer not null,
    event_key varchar(200) not null unique,
    kind varchar(30) not null,
    department varchar(40),
    region varchar(12) not null,
    application_id uuid not null,
    application_number varchar(40) not null,
    case_id uuid,
    case_number varchar(44),
    item_name varchar(200),
    officer varchar(200),
    at timestamp with time zone not null,
    on_date date not null,
    clause varchar(40) not null,
    evidence varchar not null,
    state varchar(12) not null,
    card varchar(10) not null,
    due_on date not null,
    -- false once it was revoked: what is closed afterwards costs no points
    stands boolean not null
);
create index supervision_event_by_department on supervision_event (department, id);
create index supervision_event_by_month on supervision_event (on_date, department, id);

-- What was done about a finding: cards, answers, decisions, in their order.
create table supervision_step (
    event_id uuid not null references supervision_event,
    position integer not null,
    action varchar(12) not null,
    card varchar(10),
    text varchar not null,
    username varchar(100) not null,
    display_name varchar(200) not null,
    at timestamp with time zone not null,
    primary key (event_id, position)
);

-- Points that a department loses in its monthly score, per finding that stands, by the card it got.
create table supervision_weight (
    card varchar(10) not null primary key,
    points integer not null
);
insert into supervision_weight (card, points) values ('RED', 5), ('YELLOW', 2), ('NONE', 0);
