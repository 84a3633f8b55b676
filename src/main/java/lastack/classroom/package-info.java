/**
 * A class and its teacher, as values. A {@link lastack.classroom.Room} is a fold over its stored happenings: {@code Room.after(Stamped)}
 * is a pure function, so what the board, a round's result, a report or a student's screen shows is computed from the room and never kept
 * a second time. No terminal, file, socket or clock is known here, and no thread but in {@link lastack.classroom.Hall}.
 *
 * <p>How something comes to count: {@code hall.append(code, happening)} has it kept by the {@link lastack.classroom.RoomKeeper}, where it
 * gets its number and its time; the room's fold takes it in; every {@link lastack.classroom.Hall.Listener} of the room is woken, asks
 * {@code hall.room(code)} for the room as it is now, and draws. Nobody waits for a listener, and a listener that is woken often while it
 * draws misses nothing, for each room it gets is whole.
 */
@NullMarked
package lastack.classroom;

import org.jspecify.annotations.NullMarked;
