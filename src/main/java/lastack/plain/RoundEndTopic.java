package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import lastack.app.Key;
import lastack.app.Marked;
import lastack.app.Msg;
import lastack.app.Round;
import lastack.app.Screen;
import lastack.game.Answers;
import lastack.game.Move;
import lastack.game.Question;

/** What a round of questions came to: how many were right, by which rule, and what was wrong. */
final class RoundEndTopic implements Topic {
    private final Stage stage;
    private final Voice voice;

    RoundEndTopic(Stage stage) {
        this.stage = stage;
        this.voice = stage.voice();
    }

    private Round round() {
        return ((Screen.RoundEnd) stage.model().screen()).round();
    }

    @Override
    public void arrive() {
        Round round = round();
        int all = round.isExam() ? round.asked().size() : round.marks().size();
        Paper paper = stage.paper();
        paper.say(voice.text("quiz.score", "right", round.right(), "all", all));
        if (round.isExam() && !round.isOver()) {
            paper.say(
                    round.ranOut()
                            ? voice.text("quiz.time-over")
                            : voice.text("quiz.exam-left", "count", round.unanswered()));
        }
        for (Round.Tallied rule : round.byRule()) {
            paper.say(voice.text(
                    "quiz.rule",
                    "rule",
                    rule.rule().id(),
                    "title",
                    voice.words().title(rule.rule()),
                    "right",
                    rule.right(),
                    "all",
                    rule.all()));
        }
        if (round.isExam()) {
            round.marks().stream().filter(mark -> !mark.right()).forEach(this::wrong);
        }
    }

    private void wrong(Marked mark) {
        Paper paper = stage.paper();
        paper.pause();
        paper.say(voice.text(
                "question", "prompt", voice.of(mark.asked().question().prompt())));
        paper.say(voice.text("quiz.said", "answer", answer(voice, mark, mark.answer())));
        paper.say(right(voice, mark));
        paper.say(voice.of(mark.asked().why()));
    }

    /** What would have been right. */
    static String right(Voice voice, Marked mark) {
        Move right = Answers.move(mark.asked().question(), mark.game().symbols());
        return voice.text("quiz.right-is", "answer", answer(voice, mark, right));
    }

    private static String answer(Voice voice, Marked mark, Move move) {
        if (move instanceof Move.Send send) {
            return send.segment().toString();
        }
        List<String> given = ((Move.Answer) move).given();
        List<Question.Option> options = LevelVoice.options(mark.asked().question());
        return voice.list(
                options.isEmpty()
                        ? given
                        : options.stream()
                                .filter(option -> given.contains(option.id()))
                                .map(option -> voice.of(option.text()))
                                .toList());
    }

    @Override
    public void tell() {
        arrive();
    }

    @Override
    public String question() {
        return voice.text("prompt.round-end");
    }

    @Override
    public List<String> words() {
        List<String> words = new ArrayList<>(List.of("memory", "back", "help", "status", "quit"));
        if (!round().isExam()) {
            words.add("next");
        }
        return words;
    }

    @Override
    public List<String> help() {
        List<String> told = new ArrayList<>();
        if (!round().isExam()) {
            told.add(voice.text("help.next-round"));
        }
        told.add(voice.text("help.memory"));
        told.add(voice.text("help.back"));
        told.add(voice.text("help.quit"));
        return told;
    }

    @Override
    public boolean take(Order order) {
        if (order.is("next", "n") && !round().isExam()) {
            stage.tell(new Msg.Pressed(Key.of('n')));
        } else if (order.is("memory", "m")) {
            stage.tell(new Msg.Pressed(Key.of('m')));
        } else if (order.is("back", "menu", "q")) {
            stage.tell(new Msg.Pressed(Key.of('q')));
        } else {
            return false;
        }
        return true;
    }
}
