/**
 * A class and its teacher, as values. A {@link lastack.classroom.Room} is a fold over its stored happenings: {@code Room.after(Stamped)}
 * is a pure function, so what the board, a round's result, a report or a student's screen shows is computed from the room and never kept
 * a second time. No terminal, file, socket or clock is known here, and no thread but in {@link lastack.classroom.Hall}.
 *
 * <p>How something comes to count: {@code hall.append(code, happening)} has it kept by the {@link lastack.classroom.RoomKeeper}, where it
 * gets its number and its time; the room's fold takes it in; every {@link lastack.classroom.Hall.Listener} of the room is woken, asks
 * {@code hall.room(code)} for the room as it is now, and draws. Nobody waits for a listener, and a listener that is woken often while it
 * draws misses nothing, for each room it gets is whole.
 *
 * <p>How a visit runs: a session is one {@link lastack.classroom.Visit} value, which is {@link lastack.classroom.Joining} (at the door),
 * {@link lastack.classroom.Attending} (a student) or {@link lastack.classroom.Teaching} (the board). Whoever runs a session makes the
 * first one, {@code Joining.at(model, room, user)} or {@code Teaching.at(model, lessons, room, now)}, and one
 * {@link lastack.classroom.VisitPerformer} for it, and then does what the loop of {@code lastack.tui.Session} does: {@code begin} once,
 * {@code told} for each key or resize, {@code heard} whenever it was woken and at least after {@code restMillis}; each gives the next
 * visit, or none when it is over; then {@code farewell} is what stands on the screen that is left, and {@code close} is called, however
 * it ended. Inside, {@link lastack.classroom.VisitUpdate} makes the next visit of a visit and a {@link lastack.classroom.VisitMsg} and
 * does nothing else, so that all of it can be tried without a thread, a clock or a terminal.
 *
 * <p>What a view draws: {@code Joining} is a form. {@code Attending} has a {@link lastack.classroom.Face}; while that is
 * {@code Playing}, the views of the game draw {@code attending.model()} and the row under the title carries what the room says:
 * {@code round()} with {@code left()}, {@code frozen()}, {@code unread()}, {@code watched()}, {@code calls()}. {@code Teaching} has a
 * {@link lastack.classroom.Board} and a {@link lastack.classroom.Pane} over it. The key {@code !} calls the teacher everywhere.
 */
@NullMarked
package lastack.classroom;

import org.jspecify.annotations.NullMarked;
