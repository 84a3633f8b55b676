package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lastack.app.Screen;
import lastack.game.PairNews;
import lastack.text.PairSentences;

/** What one of two who play a connection is told. */
record PairVoice(Voice voice, Screen.Pairing now) {
    private PairSentences say() {
        return new PairSentences(voice.words(), now.pair(), now.role(), now.partner());
    }

    private static List<String> lines(PairSentences.Said said) {
        List<String> lines = new ArrayList<>();
        lines.add(said.rule() == null ? said.headline() : said.headline() + "  " + said.rule());
        lines.addAll(said.sentences());
        return lines;
    }

    /** Where one is, and what is asked. */
    List<String> status() {
        PairSentences say = say();
        List<String> told = new ArrayList<>(List.of(say.roles(), say.states(), say.numbers()));
        told.addAll(asked());
        return told;
    }

    /** What is asked now. */
    private List<String> asked() {
        if (now.pair().over()) {
            return lines(say().over());
        }
        List<String> told = new ArrayList<>();
        now.pair().asked(now.role()).ifPresent(segment -> told.addAll(lines(say().asked(segment))));
        if (told.isEmpty()) {
            told.addAll(say().due().sentences());
            if (now.pair().somethingCame(now.role())) {
                told.add(say().text("came"));
            }
        }
        return told;
    }

    /** What has happened since {@code before}, and what is asked if that is something else; nothing where nothing has. */
    List<String> since(Screen.Pairing before) {
        PairNews news = now.end().news();
        boolean other = before.end().moment() != now.end().moment()
                || !Objects.equals(before.end().news(), news);
        List<String> told = new ArrayList<>();
        if (other && news != null) {
            told.addAll(lines(say().news(news)));
        }
        boolean comes = now.pair().somethingCame(now.role()) && !before.pair().somethingCame(before.role());
        boolean ends = now.pair().over() && !before.pair().over();
        if (other || comes || ends) {
            if (other && !now.pair().over()) {
                told.add(say().states());
            }
            told.addAll(asked());
        }
        // What is on its way is news and what there is to do.
        return told.stream().distinct().toList();
    }

    /** The question that a line answers. */
    String question() {
        boolean asked = now.pair().asked(now.role()).isPresent();
        return say().text(now.pair().over() ? "question.over" : asked ? "question.asked" : "question");
    }

    /** What can be typed only here. */
    List<String> help() {
        PairSentences say = say();
        return now.pair().slips()
                ? List.of(say.text("help.slip"), say.text("help.let-in"), say.text("help.object"))
                : List.of();
    }
}
