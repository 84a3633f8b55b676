package lastack.game;

/** A moment one can return to: the world, and which task was next. */
record Past(World world, int task) {}
