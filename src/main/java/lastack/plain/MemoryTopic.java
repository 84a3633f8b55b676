package lastack.plain;

import java.util.List;
import lastack.app.Key;
import lastack.app.Msg;
import lastack.quiz.RuleStanding;
import lastack.quiz.Statistics;

/** How well one remembers. */
final class MemoryTopic implements Topic {
    private static final int WEAKEST = 5;
    private static final int DAYS = 7;

    private final Stage stage;
    private final Voice voice;

    MemoryTopic(Stage stage) {
        this.stage = stage;
        this.voice = stage.voice();
    }

    @Override
    public void arrive() {
        Statistics statistics = stage.model().study().statistics();
        Paper paper = stage.paper();
        paper.say(voice.text(
                "memory",
                "answers",
                statistics.answers(),
                "days",
                statistics.days().size()));
        List<Integer> forecast = statistics.forecast(DAYS);
        paper.say(voice.text("memory.today", "count", forecast.get(0)));
        for (int ahead = 1; ahead < DAYS; ahead++) {
            paper.say(
                    voice.text("memory.day", "day", statistics.today().plusDays(ahead), "count", forecast.get(ahead)));
        }
        if (statistics.retention() >= 0) {
            paper.say(voice.text("memory.retention", "percent", statistics.retention()));
        }
        for (RuleStanding rule : statistics.weakest(WEAKEST)) {
            paper.say(voice.text(
                    "memory.weak",
                    "rule",
                    rule.rule().id(),
                    "title",
                    voice.words().title(rule.rule()),
                    "percent",
                    rule.recall(),
                    "wrong",
                    rule.wrong(),
                    "seen",
                    rule.seen()));
        }
    }

    @Override
    public void tell() {
        arrive();
    }

    @Override
    public String question() {
        return voice.text("prompt.memory");
    }

    @Override
    public List<String> words() {
        return List.of("practise", "exam", "back", "help", "quit");
    }

    @Override
    public List<String> help() {
        return List.of(
                voice.text("help.practise"), voice.text("help.exam"), voice.text("help.back"), voice.text("help.quit"));
    }

    @Override
    public boolean take(Order order) {
        if (order.is("practise", "p")) {
            stage.tell(new Msg.Pressed(Key.of('p')));
        } else if (order.is("exam", "e")) {
            stage.tell(new Msg.Pressed(Key.of('e')));
        } else if (order.is("back", "menu", "q")) {
            stage.tell(new Msg.Pressed(Key.of('q')));
        } else {
            return false;
        }
        return true;
    }
}
