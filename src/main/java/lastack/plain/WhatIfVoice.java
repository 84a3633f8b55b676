package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lastack.app.Screen;
import lastack.game.Consequence;
import lastack.game.Game;
import lastack.game.Happening;
import lastack.game.Side;
import lastack.tcp.Arrival;
import lastack.text.Reactions;
import lastack.text.Who;
import lastack.text.Words;

/** What would follow if the segment were sent as it is. */
final class WhatIfVoice {
    private final Voice voice;
    private final Game game;
    private final Consequence consequence;

    /** @param playing a level in which one looks at that */
    WhatIfVoice(Voice voice, Screen.Playing playing) {
        this.voice = voice;
        this.game = playing.game();
        this.consequence = Objects.requireNonNull(playing.whatIf());
    }

    List<String> told() {
        Words words = voice.words();
        List<String> told = new ArrayList<>();
        Arrival arrival = consequence.arrival();
        Reactions reactions = new Reactions(words);
        told.add(arrival == null ? voice.text("what-if.lost") : voice.text("what-if", "what", reactions.what(arrival)));
        EventVoice events = new EventVoice(voice, game);
        List<Happening> history = consequence.world().history();
        int sent = sent(history);
        told.addAll(events.arrival(history.subList(game.world().history().size(), sent)));
        if (arrival != null) {
            told.add(reactions.told(arrival, Who.of(game.level().peer().role())));
            told.add(words.says(arrival.rule()));
            told.add(words.reference(arrival.rule()));
        }
        told.addAll(events.since(sent, history, null));
        told.add(voice.text("what-if.back"));
        return told;
    }

    /** How many happenings there are up to the segment in question, and with it. */
    private int sent(List<Happening> history) {
        int real = game.world().history().size();
        for (int at = real; at < history.size(); at++) {
            if (history.get(at) instanceof Happening.Crossed crossed && crossed.from() == Side.YOU) {
                return at + 1;
            }
        }
        return real;
    }
}
