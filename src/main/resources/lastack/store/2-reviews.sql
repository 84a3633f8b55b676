-- An answer to a question, or a rule missed in play. "nth" is its place among the player's: clocks are set back, this is not.
create table reviews (
    player text not null,
    code text not null,
    nth integer not null check (nth >= 1),
    reviewed_at bigint not null,
    source text not null,
    item text not null,
    seed bigint not null,
    rules text not null,
    rating integer not null check (rating between 1 and 4),
    answer text not null,
    undone integer not null check (undone in (0, 1)),
    primary key (player, code),
    unique (player, nth)
);
