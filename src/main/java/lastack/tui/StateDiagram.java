package lastack.tui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lastack.app.Station;
import lastack.game.Crossroads;
import lastack.tcp.Arrow;
import lastack.tcp.State;
import lastack.text.CellText;
import lastack.text.Directions;
import org.jspecify.annotations.Nullable;

/**
 * The state diagram with both ends in it.
 *
 * @param map where everything stands
 * @param here where both ends are, and what can be done now
 * @param you the place of the player's end
 * @param peer the place of the other
 * @param at the place that is looked at; null where one does not look around
 */
record StateDiagram(
        StateMap map,
        Crossroads here,
        Station you,
        Station peer,
        @Nullable Station at) {

    /** From a state's middle to who is named above or below it: clear of the arrows that end there. */
    private static final int ASIDE = 4;

    void draw(Canvas canvas, Labels labels, Directions words) {
        List<Arrow> arrows = new ArrayList<>(map.wires().keySet());
        // Where lines share cells, the one that matters most lies on top.
        arrows.sort(Comparator.comparingInt(this::weight).thenComparing(Comparator.naturalOrder()));
        for (Arrow arrow : arrows) {
            drawLine(canvas, wire(arrow), line(arrow));
        }
        for (Arrow arrow : arrows) {
            drawHead(canvas, wire(arrow), line(arrow));
            drawLabel(canvas, arrow, words);
        }
        map.stops().forEach((station, stop) -> drawState(canvas, station, stop, labels));
    }

    private StateMap.Wire wire(Arrow arrow) {
        StateMap.Wire wire = map.wires().get(arrow);
        if (wire == null) {
            throw new IllegalStateException("no line for " + arrow);
        }
        return wire;
    }

    private boolean open(Arrow arrow) {
        return here.open().stream().anyMatch(one -> map.drawn(one) == arrow);
    }

    /** Whether an arrow leads on from where the player is: somebody will take it, sooner or later. */
    private boolean next(Arrow arrow) {
        return arrow.from() == here.you();
    }

    private int weight(Arrow arrow) {
        return open(arrow) ? 2 : next(arrow) ? 1 : 0;
    }

    private Role line(Arrow arrow) {
        return open(arrow) ? Role.ACCENT : next(arrow) ? Role.DIM : Role.FAINT;
    }

    private static void drawLine(Canvas canvas, StateMap.Wire wire, Role role) {
        List<StateMap.Point> points = wire.points();
        if (points.size() == 1) {
            canvas.down(
                    points.get(0).column(), points.get(0).row(), points.get(0).row(), role);
        }
        for (int i = 1; i < points.size(); i++) {
            StateMap.Point a = points.get(i - 1);
            StateMap.Point b = points.get(i);
            if (a.row() == b.row()) {
                canvas.across(a.row(), Math.min(a.column(), b.column()), Math.max(a.column(), b.column()), role);
            } else {
                canvas.down(a.column(), Math.min(a.row(), b.row()), Math.max(a.row(), b.row()), role);
            }
        }
    }

    private static void drawHead(Canvas canvas, StateMap.Wire wire, Role role) {
        List<StateMap.Point> points = wire.points();
        if (!wire.headed()) {
            return;
        }
        StateMap.Point before = points.get(points.size() - 2);
        StateMap.Point end = points.get(points.size() - 1);
        boolean across = before.row() == end.row();
        Glyph head = across
                ? end.column() > before.column() ? Glyph.HEAD_RIGHT : Glyph.HEAD_LEFT
                : end.row() > before.row() ? Glyph.HEAD_DOWN : Glyph.HEAD_UP;
        canvas.glyph(end.row(), end.column(), role, head);
    }

    private void drawLabel(Canvas canvas, Arrow arrow, Directions words) {
        Role role = open(arrow) ? Role.ACCENT : next(arrow) ? Role.TEXT : Role.GHOST;
        StateMap.Wire wire = wire(arrow);
        StateMap.Point at = wire.label();
        // Amber alone must not say it: without colours to rely on, what is open wears brackets, as a badge does.
        boolean bracketed = open(arrow) && canvas.glyphs() == Glyphs.ASCII;
        String label = words.label(arrow);
        String padded = bracketed ? "[" + label + "]" : " " + label + " ";
        switch (wire.hold()) {
            case ON -> canvas.text(at.row(), at.column(), role, padded);
            case OVER -> {
                String sent = label.substring(words.cue(arrow).length()).strip();
                canvas.textCentredOn(at.row(), at.column(), role, " " + words.cue(arrow) + " ");
                canvas.textCentredOn(at.row() + 1, at.column(), role, " " + sent + " ");
            }
            case FROM -> canvas.text(at.row(), at.column() - (bracketed ? 1 : 0), role, bracketed ? padded : label);
            case UPTO -> canvas.textEndingAt(at.row(), at.column(), role, label);
        }
    }

    private void drawState(Canvas canvas, Station station, StateMap.Stop stop, Labels labels) {
        boolean yours = station == you;
        boolean theirs = station == peer;
        String name = new End("", station.state().toString()).badge(canvas);
        boolean badge = yours || theirs;
        String plain = " " + station.state() + " ";
        Role role = yours ? Role.YOU_BADGE : theirs ? Role.PEER_BADGE : role(station);
        boolean looked = station == at && !yours;
        canvas.textCentredOn(stop.row(), stop.axis(), looked && !badge ? Role.SELECTED : role, badge ? name : plain);
        if (looked) {
            int first = stop.axis() - CellText.width(plain) / 2;
            canvas.glyph(stop.row(), first, badge ? role : Role.SELECTED, Glyph.POINTER);
        }
        if (badge) {
            drawMark(canvas, stop, CellText.width(plain), mark(yours, theirs, labels));
        }
    }

    /** The names of those who are in a state. */
    static Text mark(boolean yours, boolean theirs, Labels labels) {
        Text mark = new Text(List.of());
        if (yours) {
            mark = mark.with(Role.YOU, labels.text(Label.YOU));
        }
        if (theirs) {
            mark = (yours ? mark.with(Role.TEXT, " ") : mark).with(Role.PEER, labels.text(ShellLabel.PEER));
        }
        return mark;
    }

    private static void drawMark(Canvas canvas, StateMap.Stop stop, int width, Text mark) {
        int left = stop.axis() - width / 2;
        switch (stop.mark()) {
            case LEFT -> canvas.text(stop.row(), left - 1 - mark.width(), mark);
            case RIGHT -> canvas.text(stop.row(), left + width + 1, mark);
            case ABOVE -> canvas.text(stop.row() - 1, stop.axis() + ASIDE, mark);
            case BELOW -> canvas.text(stop.row() + 1, stop.axis() + ASIDE, mark);
        }
    }

    private Role role(Station station) {
        boolean target = here.open().stream().anyMatch(arrow -> leadsTo(arrow, station));
        if (target) {
            return Role.STRONG;
        }
        boolean reachable = Arrow.from(here.you()).stream()
                .anyMatch(arrow -> map.wires().containsKey(arrow) && leadsTo(arrow, station));
        return reachable || !opens(station.state()) ? Role.TEXT : Role.GHOST;
    }

    /** An arrow to CLOSED ends at the one of its two places that its line leads to. */
    private static boolean leadsTo(Arrow arrow, Station station) {
        boolean ends = arrow == Arrow.LAST_ACK_TO_CLOSED || arrow == Arrow.TIME_WAIT_TO_CLOSED;
        return arrow.to() == station.state() && (arrow.to() != State.CLOSED || ends == (station == Station.ENDED));
    }

    /** What has to do with opening recedes: the game is about how connections end. */
    static boolean opens(State state) {
        return switch (state) {
            case CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED, ESTABLISHED -> true;
            default -> false;
        };
    }
}
