package lastack.store;

import java.nio.file.Path;
import java.time.InstantSource;
import lastack.app.KeepingException;
import lastack.classroom.RoomKeeper;

/** The real store of rooms by another clock, for whoever tests what takes a lesson. */
public final class ClockedRooms {
    private ClockedRooms() {}

    public static RoomKeeper open(Path folder, InstantSource clock) throws KeepingException {
        return Store.openRooms(folder, clock).keeper();
    }
}
