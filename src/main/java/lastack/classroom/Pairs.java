package lastack.classroom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lastack.game.Mixing;

/** Who plays with whom. */
final class Pairs {
    private Pairs() {}

    /** Everybody who is here, two by two, as {@code seed} throws them together. With an odd number one is left over, who plays alone. */
    static List<Happening.Ends> drawn(Room room, long seed) {
        List<StudentId> left =
                new ArrayList<>(room.here().stream().map(Attendee::id).toList());
        List<StudentId> order = new ArrayList<>();
        long state = seed;
        while (!left.isEmpty()) {
            state = Mixing.next(state);
            order.add(left.remove((int) Long.remainderUnsigned(Mixing.bits(state), left.size())));
        }
        return paired(order);
    }

    /** The pairs of {@code last} with their ends changed over, those of them who are here; then all others as above. */
    static List<Happening.Ends> changedOver(Room room, RoundResult last) {
        List<Happening.Ends> pairs = new ArrayList<>();
        Set<StudentId> taken = new HashSet<>();
        for (Pairing pair : last.pairs()) {
            if (isHere(room, pair.client()) && isHere(room, pair.server())) {
                pairs.add(new Happening.Ends(/* client= */ pair.server(), /* server= */ pair.client()));
                taken.add(pair.client());
                taken.add(pair.server());
            }
        }
        List<StudentId> others = room.here().stream()
                .map(Attendee::id)
                .filter(one -> !taken.contains(one))
                .toList();
        pairs.addAll(paired(others));
        return pairs;
    }

    private static boolean isHere(Room room, StudentId student) {
        return room.student(student).filter(Attendee::isHere).isPresent();
    }

    private static List<Happening.Ends> paired(List<StudentId> order) {
        List<Happening.Ends> pairs = new ArrayList<>();
        for (int at = 0; at + 1 < order.size(); at += 2) {
            pairs.add(new Happening.Ends(order.get(at), order.get(at + 1)));
        }
        return pairs;
    }
}
