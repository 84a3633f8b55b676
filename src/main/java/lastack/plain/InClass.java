package lastack.plain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lastack.app.Key;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Step;
import lastack.classroom.Attending;
import lastack.classroom.Face;
import lastack.classroom.Joining;
import lastack.classroom.Pane;
import lastack.classroom.RoomSentences;
import lastack.classroom.Teaching;
import lastack.classroom.Visit;
import lastack.classroom.VisitRunner;

/** A class with the program in it: the door, what stands before a student, the teacher's board. */
final class InClass implements Partner {
    private final VisitRunner runner;
    private final String joinLine;
    private Visit visit;
    private boolean over;

    InClass(VisitRunner runner, Visit visit, String joinLine) {
        this.runner = runner;
        this.visit = visit;
        this.joinLine = joinLine;
    }

    @Override
    public Model model() {
        return visit.model();
    }

    @Override
    public boolean begin(Step start) {
        return begin();
    }

    @Override
    public boolean begin() {
        return became(runner.begin(visit));
    }

    @Override
    public boolean tell(Msg msg) {
        return over || became(runner.told(visit, msg));
    }

    private boolean became(Optional<Visit> next) {
        over = next.isEmpty();
        visit = next.orElse(visit);
        return !over;
    }

    @Override
    public Optional<Object> place() {
        if (visit instanceof Joining) {
            return Optional.of(Joining.class);
        } else if (visit instanceof Teaching teaching) {
            return Optional.of(
                    teaching.pane() instanceof Pane.Result result
                            ? List.of(Teaching.class, result.result().round().number())
                            : Teaching.class);
        }
        Face face = ((Attending) visit).face();
        return face instanceof Face.Playing ? Optional.empty() : Optional.of(List.of(Attending.class, face.getClass()));
    }

    @Override
    public Optional<Topic> topic(Stage stage) {
        if (visit instanceof Joining) {
            return Optional.of(new JoinTopic(stage, () -> visit));
        } else if (visit instanceof Teaching) {
            return Optional.of(new BoardTopic(stage, () -> (Teaching) visit, joinLine));
        }
        Attending attending = (Attending) visit;
        return attending.face() instanceof Face.Playing
                ? Optional.empty()
                : Optional.of(new FaceTopic(stage, () -> (Attending) visit));
    }

    @Override
    public boolean take(Order order, Stage stage) {
        if (!(visit instanceof Attending attending)) {
            return false;
        }
        Voice voice = stage.voice();
        if (order.is("call", "!", "求助")) {
            boolean called = attending.calls();
            stage.tell(new Msg.Pressed(Key.of('!')));
            stage.paper().say(voice.inClass(called ? "called-off" : "called"));
        } else if (order.is("time", "时间")) {
            stage.paper().say(time(attending, voice));
        } else if (order.is("worlds")) {
            stage.paper().say(StudentNews.closed(attending.room().closedWorlds(), voice));
        } else if (attending.frozen() && !order.is("status", "s", "quit", "exit")) {
            stage.paper().say(voice.inClass("frozen"));
        } else {
            return false;
        }
        return true;
    }

    private static String time(Attending attending, Voice voice) {
        return attending
                .round()
                .map(round -> attending
                        .left()
                        .map(left -> voice.inClass(
                                "round-left", "number", round.round().number(), "time", RoomSentences.clock(left)))
                        .orElseGet(() -> voice.inClass(
                                "round-runs", "number", round.round().number())))
                .orElseGet(() -> voice.inClass("no-round"));
    }

    @Override
    public List<String> help(Voice voice) {
        return visit instanceof Attending
                ? Stream.of("call", "time", "worlds")
                        .map(word -> voice.inClass("help." + word))
                        .toList()
                : List.of();
    }

    @Override
    public List<String> news(Voice voice) {
        Visit before = visit;
        if (over || !became(runner.heard(visit))) {
            return List.of();
        }
        if (before instanceof Attending old && visit instanceof Attending now) {
            return new StudentNews(old, now, voice).tell();
        } else if (before instanceof Teaching old && visit instanceof Teaching now) {
            return new TeacherNews(old, now, voice).tell();
        }
        return List.of();
    }

    @Override
    public boolean isOver() {
        return over;
    }

    @Override
    public boolean isAlone() {
        return false;
    }
}
