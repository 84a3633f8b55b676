-- A room. The last numbers that were given out stand here, so that none is given out twice, whatever is erased.
create table rooms (
    code text not null primary key,
    nth integer not null unique,
    last_n bigint not null,
    last_at bigint not null,
    last_student integer not null
);

-- How a student proves who they are: nothing, or a word of which only a salted hash is here, or the keys below.
create table seats (
    room text not null,
    student integer not null check (student >= 1),
    name text not null,
    kind text,
    salt text,
    hash text,
    primary key (room, student),
    foreign key (room) references rooms (code)
);

create table seat_keys (
    room text not null,
    fingerprint text not null,
    student integer not null,
    primary key (room, fingerprint),
    foreign key (room, student) references seats (room, student)
);

create index seat_keys_by_fingerprint on seat_keys (fingerprint);

-- What has happened, one line each. "student" is there where it has happened to one student alone, so that it can be erased.
create table happenings (
    room text not null,
    n bigint not null check (n >= 1),
    happened_at bigint not null,
    student integer,
    line text not null,
    primary key (room, n),
    foreign key (room) references rooms (code)
);

create index happenings_by_student on happenings (room, student);
