package lastack.store;

import java.util.Optional;
import lastack.classroom.RoomKeeper;

/**
 * An open store for classes.
 *
 * @param keeper what keeps; close it at the end
 * @param setAside what the teacher must be told where the file that was there could not be used
 */
public record RoomStore(RoomKeeper keeper, Optional<SetAside> setAside) {}
