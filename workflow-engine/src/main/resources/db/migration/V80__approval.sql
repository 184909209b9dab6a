create table inbox_task (
    id varchar(64) primary key,
    version integer not null,
    kind varchar(30) not null,
    role varchar(30) not null,
    application_id uuid not null,
    application_number varchar(40) not null,
    case_id uuid,
    subject_id uuid not null,
    case_number varchar(44),
    item varchar(40),
    item_name varchar(200) not null,
    applicant_name varchar(200) not null,
    region varchar(6) not null,
    department varchar(40),
    division varchar(60),
    search_text varchar(600) not null,
    due_on date not null,
    yellow_on date not null,
    red_on date not null,
    provisional boolean not null,
    suspended boolean not null,
    state varchar(20) not null,
    claimed_by varchar(100),
    claimed_by_name varchar(200),
    completed_by varchar(100),
    completed_at timestamp with time zone,
    action varchar(40),
    comment_text varchar,
    created_at timestamp with time zone not null
);
-- Every list in the order in which it is shown; a window finds its county's by the region, a province's by reading past few others.
create index inbox_task_mine on inbox_task (claimed_by, state, due_on, id);
create index inbox_task_department on inbox_task (state, department, due_on, id);
create index inbox_task_window on inbox_task (state, role, due_on, id);
create index inbox_task_county on inbox_task (state, role, region, due_on, id);
create index inbox_task_done on inbox_task (completed_by, completed_at, id);
create index inbox_task_subject on inbox_task (subject_id, state);

-- What the diagrams show: the steps that the processes of an application and of its cases took, or that of a simplification, appended and
-- never changed. The id is time-ordered, so it is the order of the steps too.
create table process_step (
    id uuid primary key,
    root_id uuid not null,
    case_id uuid,
    model varchar(64) not null,
    element varchar(100) not null,
    kind varchar(10) not null
);
create index process_step_by_root on process_step (root_id, id);
