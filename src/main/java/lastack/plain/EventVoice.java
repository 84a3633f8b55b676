package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lastack.game.Game;
import lastack.game.Happening;
import lastack.game.Side;
import lastack.tcp.Arrival;
import lastack.tcp.Checks;
import lastack.tcp.Connection;
import lastack.tcp.State;
import lastack.text.CheckSentence;
import lastack.text.CheckSentences;
import lastack.text.Events;
import lastack.text.Reactions;
import lastack.text.Who;
import lastack.text.Words;
import org.jspecify.annotations.Nullable;

/** What has happened in a level, a sentence for each thing: what the ladder shows on the full screen. */
final class EventVoice {
    private final Voice voice;
    private final Words words;
    private final Who peer;
    private final State youFirst;
    private final State peerFirst;

    EventVoice(Voice voice, Game game) {
        this.voice = voice;
        this.words = voice.words();
        this.peer = Who.of(game.level().peer().role());
        this.youFirst = game.level().you().state();
        this.peerFirst = game.level().peer().state();
    }

    /** All that has happened, and the states it led to. */
    List<String> all(List<Happening> history) {
        return since(0, history, null);
    }

    /**
     * What has happened since there were {@code from} happenings, and the states it led to.
     *
     * @param checked the segment whose checks are told with it; null for none
     */
    List<String> since(int from, List<Happening> history, Happening.@Nullable Crossed checked) {
        State you = from == 0 ? youFirst : history.get(from - 1).you();
        State other = from == 0 ? peerFirst : history.get(from - 1).peer();
        List<String> told = new ArrayList<>();
        for (Happening happening : history.subList(from, history.size())) {
            told.addAll(what(happening));
            if (happening == checked) {
                checks(checked).ifPresent(told::add);
            }
            if (happening.you() != you) {
                told.add(voice.text("now.you", "state", happening.you()));
            }
            if (happening.peer() != other) {
                told.add(voice.text("now.peer", "Peer", Words.capital(words.the(peer)), "state", happening.peer()));
            }
            you = happening.you();
            other = happening.peer();
        }
        return told;
    }

    /** The happenings themselves, without the states. */
    List<String> bare(List<Happening> history) {
        List<String> told = new ArrayList<>();
        history.forEach(happening -> told.addAll(what(happening)));
        return told;
    }

    /** The happenings and the checks of the last, if that is a segment that arrived. */
    List<String> arrival(List<Happening> history) {
        List<String> told = bare(history);
        if (!history.isEmpty() && history.get(history.size() - 1) instanceof Happening.Crossed crossed) {
            checks(crossed).ifPresent(told::add);
        }
        return told;
    }

    private List<String> what(Happening happening) {
        Events events = new Events(words);
        if (happening instanceof Happening.Crossed crossed) {
            return crossed(crossed);
        } else if (happening instanceof Happening.Called called) {
            // What the other application calls is seen only by what follows.
            return called.side() == Side.YOU ? List.of(events.called(called.call())) : List.of();
        } else if (happening instanceof Happening.Crashed crashed) {
            return crashed.side() == Side.YOU ? List.of(events.crashed()) : List.of();
        }
        Happening.TimerRan ran = (Happening.TimerRan) happening;
        if (ran.side() == Side.YOU) {
            return List.of(events.ran(ran.timer()));
        }
        return ran.timer() == Happening.Timer.TIME_WAIT
                ? List.of(voice.text("waited", "peer", words.the(peer)))
                : List.of();
    }

    private List<String> crossed(Happening.Crossed crossed) {
        String segment = voice.lab().segment(crossed.segment());
        boolean yours = crossed.from() == Side.YOU;
        String key = yours ? "sent" : "came";
        if (crossed.lost()) {
            key += ".lost";
        } else if (crossed.stray()) {
            key = yours ? "came.stray.peer" : "came.stray";
        } else if (crossed.again()) {
            key += ".again";
        }
        List<String> told = new ArrayList<>();
        told.add(
                key.startsWith("sent")
                        ? voice.text(key, "segment", segment)
                        : voice.text(key, "peer", words.the(peer), "segment", segment));
        Arrival arrival = crossed.arrival();
        if (!yours && arrival != null) {
            String taken = new Reactions(words).taken(arrival, Who.YOU);
            if (crossed.stray()) {
                told.add(new Events(words).stray(peer, taken));
            } else if (arrival.path().size() == 1) {
                told.add(taken);
            }
        }
        return told;
    }

    /** The checks of a segment that arrived, in the order of its receiver's state; none where there is no connection to check it against. */
    private Optional<String> checks(Happening.Crossed crossed) {
        List<String> checks = sentences(crossed).stream()
                .map(check ->
                        voice.text("check", "name", words.spoken(check.step()), "result", words.name(check.result())))
                .toList();
        if (checks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                crossed.from() == Side.YOU
                        ? voice.text("checks.peer", "peer", words.the(peer), "checks", voice.list(checks))
                        : voice.text("checks.you", "checks", voice.list(checks)));
    }

    /** The same, each with what it found. */
    List<String> checksBecause(Happening.Crossed crossed) {
        return sentences(crossed).stream()
                .map(check -> check.result() == Checks.Result.NOT_REACHED
                        ? voice.text("colon", "name", words.spoken(check.step()), "text", check.text())
                        : voice.text(
                                "check.because",
                                "name",
                                words.spoken(check.step()),
                                "result",
                                words.name(check.result()),
                                "text",
                                check.text()))
                .toList();
    }

    private List<CheckSentence> sentences(Happening.Crossed crossed) {
        Arrival arrival = crossed.arrival();
        if (arrival == null) {
            return List.of();
        }
        Connection before = crossed.before() == null ? arrival.next() : crossed.before();
        Who who = crossed.from() == Side.YOU ? peer : Who.YOU;
        return CheckSentences.of(words, before, crossed.segment(), arrival, who);
    }
}
