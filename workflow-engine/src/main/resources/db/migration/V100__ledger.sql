-- One row an accepted case, rebuilt from the cases by a command; no foreign key, because the ledger follows the cases by their events.
create table ledger_fact (
    case_id uuid primary key,
    case_number varchar(44) not null,
    application_number varchar(40) not null,
    item varchar(40) not null,
    item_name varchar(200) not null,
    department varchar(20) not null,
    -- of the department, not of the applicant: the region whose ledger counts the case
    region varchar(6) not null,
    channel varchar(20) not null,
    accepted_on date not null,
    limit_days integer not null,
    completed_on date,
    outcome varchar(20),
    used_days integer,
    overdue boolean not null,
    -- true only inside the transaction of a rebuild: not yet met again among the cases
    stale boolean not null
);

-- The figures of a month are counted from these two alone; the case id orders the lists behind the figures.
create index ledger_fact_by_acceptance on ledger_fact (region, accepted_on, case_id, department, channel);
create index ledger_fact_by_completion on ledger_fact (region, completed_on, case_id, department, accepted_on, used_days, overdue);
