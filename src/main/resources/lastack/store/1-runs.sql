-- A run is one play of a level. "nth" is its place among the player's runs: clocks are set back, this is not.
create table runs (
    player text not null,
    code text not null,
    nth integer not null check (nth >= 1),
    level text not null,
    seed bigint not null,
    started_at bigint not null,
    score integer not null,
    stars integer not null check (stars between 0 and 3),
    solved integer not null check (solved in (0, 1)),
    primary key (player, code),
    unique (player, nth)
);

-- A move as a line of the game's notation.
create table moves (
    player text not null,
    code text not null,
    n integer not null check (n >= 1),
    move text not null,
    primary key (player, code, n),
    foreign key (player, code) references runs (player, code)
);

create table preferences (
    player text not null,
    name text not null,
    value text not null,
    primary key (player, name)
);
