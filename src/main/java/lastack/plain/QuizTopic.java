package lastack.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lastack.app.Key;
import lastack.app.Marked;
import lastack.app.Msg;
import lastack.app.Round;
import lastack.app.Screen;
import lastack.game.Answers;
import lastack.game.Expected;
import lastack.game.Move;
import lastack.game.Question;
import lastack.game.Verdict;
import lastack.quiz.Asked;
import lastack.tcp.Rule;
import lastack.tcp.Segment;
import lastack.tcp.State;
import lastack.text.Verdicts;
import lastack.text.Who;

/** A question of a quiz: it is answered in one line, and after what is said to that the next one is asked. */
final class QuizTopic implements Topic {
    private final Stage stage;
    private final Voice voice;
    private final Paper paper;

    QuizTopic(Stage stage) {
        this.stage = stage;
        this.voice = stage.voice();
        this.paper = stage.paper();
    }

    private Screen.Quiz quiz() {
        return (Screen.Quiz) stage.model().screen();
    }

    private Question asked() {
        return ((Expected.Reply) quiz().shown().game().task().orElseThrow().expected()).question();
    }

    @Override
    public void arrive() {
        Round round = quiz().round();
        paper.say(voice.text(
                "quiz.number",
                "number",
                round.marks().size() + 1,
                "all",
                round.asked().size()));
        paper.say(voice.text("question", "prompt", voice.of(asked().prompt())));
        paper.say(voice.numbered(LevelVoice.options(asked()).stream()
                .map(option -> voice.of(option.text()))
                .toList()));
    }

    @Override
    public void tell() {
        arrive();
    }

    @Override
    public String question() {
        Question asked = asked();
        if (asked instanceof Question.Choice) {
            return voice.text("prompt.one");
        } else if (asked instanceof Question.Several) {
            return voice.text("prompt.several");
        } else if (asked instanceof Question.Numeric) {
            return voice.text("prompt.value");
        } else if (asked instanceof Question.OfState) {
            return voice.text("prompt.state");
        }
        return voice.text(asked instanceof Question.OfSegment ? "prompt.segment" : "prompt.words");
    }

    @Override
    public boolean writes() {
        return !(asked() instanceof Question.OfSegment) && Replies.takes(asked(), 's');
    }

    @Override
    public List<String> words() {
        List<String> words = new ArrayList<>(List.of("undo", "guess", "certain", "menu", "help", "status", "quit"));
        if (asked() instanceof Question.OfState) {
            Arrays.stream(State.values()).map(State::toString).forEach(words::add);
        } else if (asked() instanceof Question.OfSegment) {
            words.addAll(List.of("FIN,ACK", "ACK", "SYN", "SYN,ACK", "RST", "RST,ACK", "seq=", "ack=", "len="));
        }
        return words;
    }

    @Override
    public List<String> help() {
        boolean segment = asked() instanceof Question.OfSegment;
        List<String> told = new ArrayList<>();
        told.add(voice.text(segment ? "help.segment" : "help.answer"));
        if (!LevelVoice.options(asked()).isEmpty()) {
            told.add(voice.text("help.sure"));
        }
        told.add(voice.text("help.take-back"));
        told.add(voice.text("help.leave-quiz"));
        told.add(voice.text("help.quit"));
        return told;
    }

    @Override
    public boolean take(Order order) {
        Question asked = asked();
        boolean offered = !LevelVoice.options(asked).isEmpty();
        if (order.is("undo")) {
            undo();
        } else if (order.is("menu", "back", "leave")) {
            stage.tell(new Msg.Pressed(Key.of(Key.Kind.ESCAPE)));
        } else if (order.begins("answer")) {
            return answer(asked, order.rest());
        } else if (offered && order.begins("guess", "certain")) {
            stage.tell(new Msg.Pressed(Key.of(order.begins("guess") ? '1' : '3')));
            return answer(asked, order.rest());
        } else {
            return answer(asked, order.line());
        }
        return true;
    }

    private void undo() {
        int before = quiz().round().marks().size();
        stage.tell(new Msg.Commanded(Key.of('z')));
        boolean undone = stage.model().screen() instanceof Screen.Quiz quiz
                && quiz.round().marks().size() < before;
        paper.say(voice.text(undone ? "quiz.undone" : "undo.none"));
    }

    private boolean answer(Question asked, String line) {
        if (asked instanceof Question.OfSegment) {
            Optional<Optional<Segment>> segment =
                    new SegmentLine(stage, quiz().shown().game().symbols()).segment(line);
            segment.flatMap(one -> one).ifPresent(one -> give(new Move.Send(one)));
            return segment.isPresent();
        }
        Optional<List<String>> given = Replies.read(asked, line);
        if (given.isEmpty()) {
            paper.say(voice.text("option.none", "line", Typing.quoted(line)));
        } else {
            give(new Move.Answer(given.get()));
        }
        return true;
    }

    /** Answers, says what is to be said about it, and goes on: nothing waits for a key that would say nothing. */
    private void give(Move move) {
        stage.tell(new Msg.Made(move));
        if (stage.model().screen() instanceof Screen.Quiz now && now.told()) {
            List<Marked> marks = now.round().marks();
            paper.say(told(marks.get(marks.size() - 1)));
            stage.tell(new Msg.Pressed(Key.of(Key.Kind.ENTER)));
        }
    }

    private List<String> told(Marked mark) {
        Asked asked = mark.asked();
        List<String> told = new ArrayList<>();
        told.add(voice.text(mark.right() ? "quiz.right" : "wrong.answer"));
        if (!mark.right()) {
            Verdict verdict = mark.game().verdict();
            if (mark.answer() instanceof Move.Answer answer) {
                Answers.whys(asked.question(), answer.given(), mark.game().symbols())
                        .forEach(why -> told.add(voice.of(why)));
            } else if (verdict != null && !verdict.findings().isEmpty()) {
                told.add(new Verdicts(voice.words(), Who.SERVER)
                        .why(mark.game().you(), verdict.findings().get(0)));
            }
            told.add(RoundEndTopic.right(voice, mark));
        }
        told.add(voice.of(asked.why()));
        told.add(voice.text(
                "quiz.tests",
                "rules",
                voice.list(asked.item().rules().stream().map(Rule::id).toList())));
        return told;
    }
}
