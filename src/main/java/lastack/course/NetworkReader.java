package lastack.course;

import java.util.List;
import lastack.game.NetRule;
import lastack.game.Side;
import lastack.tcp.Flags;

/** What the network does to which segment: {@code "network"}. */
final class NetworkReader {
    private static final int MOST_RULES = 50;
    private static final int MOST_SEGMENTS = 1000;

    private final Findings findings;

    NetworkReader(Findings findings) {
        this.findings = findings;
    }

    List<NetRule> rules(Fields level) {
        return level.items("network", 0, MOST_RULES).stream().map(this::rule).toList();
    }

    private NetRule rule(Node node) {
        Fields fields = new Fields("network", node, findings, "from", "flags", "nth", "do", "millis");
        Side from = fields.word("from", Vocabulary.SIDES, Side.PEER);
        Flags flags =
                fields.has("flags") ? new MoveReader(List.of(), findings).flags(fields.items("flags", 0, 8)) : null;
        int nth = fields.integer("nth", 1, MOST_SEGMENTS, 1);
        NetRule.What what = fields.word("do", Vocabulary.NETWORK, NetRule.What.DROP);
        if (what != NetRule.What.DROP) {
            return new NetRule(from, flags, nth, what, fields.integer("millis", 0, LevelReader.LONGEST_MILLIS));
        }
        if (fields.has("millis")) {
            findings.error(fields.at("millis"), Problem.MILLIS_WITHOUT_DELAY);
        }
        return new NetRule(from, flags, nth, what, 0);
    }
}
