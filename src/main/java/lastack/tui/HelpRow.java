package lastack.tui;

/** One row of the help: a key or sign, and its meaning or a part of it. */
record HelpRow(Text sign, Text meaning) {}
