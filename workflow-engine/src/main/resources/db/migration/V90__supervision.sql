-- Who did or read what, appended and never changed. The id is time-ordered, so it is the order of writing too.
create table audit_entry (
    id uuid primary key,
    at timestamp with time zone not null,
    who varchar(60) not null,
    what varchar(60) not null,
    application_id uuid,
    case_id uuid,
    simplification_id uuid,
    licence_id uuid,
    details varchar not null
);
create index audit_entry_by_application on audit_entry (application_id, id);
create index audit_entry_by_simplification on audit_entry (simplification_id, id);
create index audit_entry_by_licence on audit_entry (licence_id, id);
