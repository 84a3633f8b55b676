package lastack.course;

import java.util.List;

/** A JSON value that knows where in its file it begins. */
sealed interface Node {
    Spot at();

    /** A key of an object, where it stands, and its value. */
    record Member(String key, Spot at, Node value) {}

    /** An object; no key occurs twice. */
    record Table(Spot at, List<Member> members) implements Node {
        public Table {
            members = List.copyOf(members);
        }
    }

    /** An array. */
    record Items(Spot at, List<Node> values) implements Node {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** A string. */
    record Text(Spot at, String value) implements Node {}

    /** A number, with the digits as they are written. */
    record Digits(Spot at, String digits) implements Node {}

    /** {@code true} or {@code false}. */
    record Truth(Spot at, boolean value) implements Node {}

    /** {@code null}. */
    record Nothing(Spot at) implements Node {}

    /**
     * Where the value at the end of {@code path} begins, a path of keys and indices; where the path leads nowhere, the last value on it.
     * So a complaint about something that was left out points to what it was left out of.
     */
    default Spot spot(Object... path) {
        Node node = this;
        for (Object step : path) {
            Node next = step instanceof Integer index ? node.item(index) : node.member((String) step);
            if (next == node) {
                break;
            }
            node = next;
        }
        return node.at();
    }

    private Node item(int index) {
        return this instanceof Items items && index < items.values().size()
                ? items.values().get(index)
                : this;
    }

    private Node member(String key) {
        if (this instanceof Table table) {
            for (Member member : table.members()) {
                if (member.key().equals(key)) {
                    return member.value();
                }
            }
        }
        return this;
    }
}
