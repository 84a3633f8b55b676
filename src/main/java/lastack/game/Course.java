package lastack.game;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lastack.tcp.Rule;

/** All that can be played, in order. */
public record Course(List<Pack> packs) {
    public Course {
        packs = List.copyOf(packs);
    }

    /** A level and where it stands. */
    public record Place(Pack pack, int index, Level level) {
        /** The number people call it by: {@code 2-1}. */
        public String number() {
            return pack.world() + "-" + (index + 1);
        }
    }

    /** Every level with its place, in order of play. */
    public List<Place> places() {
        return packs.stream()
                .flatMap(pack -> IntStream.range(0, pack.levels().size())
                        .mapToObj(index -> new Place(pack, index, pack.levels().get(index))))
                .toList();
    }

    /** The same course, in which no hint costs anything. */
    public Course withFreeHints() {
        return new Course(packs.stream()
                .map(pack -> new Pack(
                        pack.id(),
                        pack.world(),
                        pack.title(),
                        pack.levels().stream().map(Level::withFreeHints).toList()))
                .toList());
    }

    /** The level with this id, or with this number such as {@code 2-1}. */
    public Optional<Place> find(String idOrNumber) {
        return places().stream()
                .filter(place ->
                        place.level().id().equals(idOrNumber) || place.number().equals(idOrNumber))
                .findFirst();
    }

    /**
     * The level that teaches {@code rule} to who is stuck in the level with the id {@code stuck}: the first that is about it, if that
     * comes before. One behind it may ask for more than has been taught, and in the first itself there is none better.
     */
    public Optional<Place> teaching(Rule rule, String stuck) {
        return places().stream()
                .filter(place -> place.level().rules().contains(rule)
                        || place.level().id().equals(stuck))
                .findFirst()
                .filter(place -> !place.level().id().equals(stuck));
    }

    /** The level behind the one with this id. */
    public Optional<Place> after(String id) {
        List<Place> all = places();
        for (int at = 0; at + 1 < all.size(); at++) {
            if (all.get(at).level().id().equals(id)) {
                return Optional.of(all.get(at + 1));
            }
        }
        return Optional.empty();
    }
}
