-- Which turns of which tasks' lamps have been told of, each once; a task whose dates move turns anew on another day.
create table lamp_turn (
    task_id varchar(64) not null,
    turn varchar(10) not null,
    turned_on date not null,
    seen_at timestamp with time zone not null,
    primary key (task_id, turn, turned_on)
);
create index inbox_task_lamps on inbox_task (state, yellow_on, red_on);
