create sequence application_number start with 1 increment by 1;

create table project (
    id uuid primary key,
    joint_service varchar(60) not null,
    owner varchar(100) not null,
    created_at timestamp with time zone not null
);

create table application (
    id uuid primary key,
    version integer not null,
    number varchar(40) not null unique,
    query_code varchar(16) not null,
    state varchar(30) not null,
    channel varchar(20) not null,
    title varchar(200) not null,
    item varchar(40),
    joint_service varchar(60),
    stage varchar(20),
    project_id uuid references project (id),
    region varchar(6) not null,
    lead_department varchar(40),
    applicant varchar(100) not null,
    applicant_name varchar(200) not null,
    applicant_kind varchar(20) not null,
    applicant_id_number varchar(40) not null,
    answers varchar not null,
    form varchar not null,
    delivery_method varchar(20) not null,
    delivery_details varchar not null,
    created_at timestamp with time zone not null,
    saved_at timestamp with time zone not null,
    submitted_at timestamp with time zone,
    received_on date,
    accepted_on date,
    deemed_accepted boolean not null,
    materials_to_obtain boolean not null,
    replied_at timestamp with time zone,
    delivered_at timestamp with time zone,
    closed_at timestamp with time zone,
    acceptance_clock_id uuid references statutory_clock (id),
    delivery_clock_id uuid references statutory_clock (id),
    visits_planned integer not null,
    visits_made integer not null,
    visits_explanation varchar(500)
);
create index application_by_applicant on application (applicant, id);
create index application_by_project on application (project_id, stage);

create table approval_case (
    id uuid primary key,
    version integer not null,
    application_id uuid not null references application (id),
    position integer not null,
    number varchar(44) not null unique,
    item varchar(40) not null,
    item_name varchar(200) not null,
    item_version integer not null,
    department varchar(40) not null,
    after_items varchar(400) not null,
    state varchar(30) not null,
    limit_days integer not null,
    statutory_limit_days integer not null,
    received_on date not null,
    accepted_on date,
    review_started_at timestamp with time zone,
    ended_on date,
    reason varchar,
    decided_by varchar(100),
    decision uuid,
    decision_number varchar(100),
    clock_id uuid references statutory_clock (id)
);
create index approval_case_by_application on approval_case (application_id, position);
create index approval_case_by_department on approval_case (department, id);

create table division_opinion (
    id uuid primary key,
    case_id uuid not null references approval_case (id),
    division varchar(60) not null,
    passed boolean not null,
    comment_text varchar,
    reviewer varchar(100) not null,
    reviewer_name varchar(200) not null,
    given_at timestamp with time zone not null
);
create index division_opinion_by_case on division_opinion (case_id);

create table special_procedure (
    id uuid primary key,
    case_id uuid not null references approval_case (id),
    kind varchar(30) not null,
    reason varchar not null,
    expected_days integer not null,
    started_on date not null,
    ended_on date,
    instrument varchar(200) not null
);
create index special_procedure_by_case on special_procedure (case_id);

create table correction_request (
    id uuid primary key,
    application_id uuid not null references application (id),
    round integer not null,
    comment_text varchar,
    requested_by varchar(100) not null,
    requested_at timestamp with time zone not null,
    answered_at timestamp with time zone
);
create unique index correction_request_by_round on correction_request (application_id, round);

create table correction_item (
    request_id uuid not null references correction_request (id),
    position integer not null,
    requirement varchar(100) not null,
    problem varchar not null,
    primary key (request_id, position)
);

create table application_history (
    id uuid primary key,
    application_id uuid not null references application (id),
    case_id uuid references approval_case (id),
    event varchar(60) not null,
    actor varchar(100) not null,
    actor_name varchar(200) not null,
    details varchar not null,
    happened_at timestamp with time zone not null
);
create index application_history_by_application on application_history (application_id, id);
