package lastack.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lastack.tcp.Arrow;
import lastack.tcp.Flags;
import lastack.tcp.Rule;
import lastack.tcp.State;

/** What is said in and below the state diagram: of each arrow, and of each state. */
public final class Directions {
    private final Words words;

    public Directions(Words words) {
        this.words = words;
    }

    /** An arrow as it is labelled, what sets it off and what is sent: {@code close / FIN}. */
    public String label(Arrow arrow) {
        return arrow.sent().equals(Flags.NONE) ? cue(arrow) : cue(arrow) + " / " + arrow.sent();
    }

    /** What sets an arrow off: {@code close}. */
    public String cue(Arrow arrow) {
        return words.text("arrow.cue." + arrow.cue().name().replace('_', '-'));
    }

    /** Where arrows lead, one at least: {@code close / FIN leads to LAST-ACK.} */
    public String lead(List<Arrow> arrows) {
        if (arrows.size() == 1) {
            return leads("arrow.leads", arrows.get(0));
        }
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < arrows.size(); at++) {
            boolean last = at == arrows.size() - 1;
            String key = at == 0 ? "arrow.leads.first" : last ? "arrow.leads.last" : "arrow.leads.next";
            parts.add(leads(key, arrows.get(at)));
        }
        return sentences(parts);
    }

    private String leads(String key, Arrow arrow) {
        return words.text(key, Map.of("label", label(arrow), "to", arrow.to()));
    }

    /** What an arrow means, to anybody. */
    public String means(Arrow arrow) {
        return words.text(key(arrow));
    }

    /** What is said of an arrow to the player who can take it now. */
    public String open(Arrow arrow) {
        return words.text(key(arrow) + ".open");
    }

    /** What is said of an arrow that the player has been led along, and on which something is still to be sent. */
    public String half(Arrow arrow) {
        return words.text("arrow.half", Map.of("label", label(arrow), "sent", arrow.sent()));
    }

    /** The same in fewer words. */
    public String halfShort(Arrow arrow) {
        return words.text("arrow.half.short", Map.of("label", label(arrow), "sent", arrow.sent()));
    }

    /** What is said of an open arrow in fewer words: not where it leads. */
    public String openShort(Arrow arrow) {
        return words.text("arrow.open.short", Map.of("label", label(arrow), "says", open(arrow)));
    }

    private static String key(Arrow arrow) {
        return "arrow." + arrow.from() + "." + arrow.to();
    }

    /** A state in a few words to the player who is in it: {@code the client is finished, you are not.} */
    public String you(State state, Who peer) {
        return words.choose("state.you." + state, Map.of("peer", words.the(peer)));
    }

    /** A state in a few words, of the other end or of nobody in particular. */
    public String any(State state) {
        return words.text("state.any." + state);
    }

    /** The rules whose names or sentences speak of {@code state}. */
    public List<Rule> rules(State state) {
        Pattern name = Pattern.compile("(?<![A-Z0-9-])" + Pattern.quote(state.toString()) + "(?![A-Z0-9-])");
        return Arrays.stream(Rule.values())
                .filter(rule ->
                        name.matcher(words.title(rule) + " " + words.says(rule)).find())
                .toList();
    }

    /** Sentences one after the other, in Chinese without spaces between them. */
    public String sentences(List<String> parts) {
        return String.join(words.lang() == Lang.ZH ? "" : " ", parts);
    }
}
