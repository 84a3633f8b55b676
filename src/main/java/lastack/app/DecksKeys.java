package lastack.app;

import java.util.List;
import java.util.Optional;
import lastack.game.Bilingual;
import lastack.game.Notation;
import lastack.quiz.Agenda;
import lastack.quiz.Asked;
import lastack.quiz.Deck;
import lastack.quiz.Item;
import lastack.quiz.RuleStanding;
import lastack.quiz.Source;

/** What keys do where decks are chosen, and where one looks at what is remembered. */
public final class DecksKeys {
    /** The questions of a round: as many as one answers without a pause. */
    public static final int ROUND = 12;

    /** The questions and minutes of an exam that is begun with a key. */
    static final int EXAM = 20;

    static final int EXAM_MINUTES = 30;
    private static final int WEAKEST = 5;

    private DecksKeys() {}

    /** The decks, read anew: another window may have answered meanwhile. */
    public static Step open(Model model) {
        return Step.to(model.showing(new Screen.Decks(0)), new Effect.Recall());
    }

    /** The decks, behind a sentence that must be read. */
    public static Step choose(Model model, Bilingual sentence) {
        return Step.to(model.showing(new Screen.Decks(0)).noting(sentence));
    }

    static Step pressed(Model model, Screen.Decks decks, Key key) {
        int rows = model.study().decks().size() + 1;
        int at = Math.min(decks.at(), rows - 1);
        if (key.is(Key.Kind.UP)) {
            return Step.to(model.showing(new Screen.Decks(Math.floorMod(at - 1, rows))));
        } else if (key.is(Key.Kind.DOWN) || key.is(Key.Kind.TAB)) {
            return Step.to(model.showing(new Screen.Decks((at + 1) % rows)));
        } else if (key.is(Key.Kind.ENTER)) {
            return at == 0 ? due(model) : deck(model, model.study().decks().get(at - 1));
        } else if (key.is('m')) {
            return remembered(model);
        } else if (key.is('e')) {
            return exam(model);
        } else if (key.is('?')) {
            return Step.to(model.showing(new Screen.Help(decks, 0)));
        } else if (key.is('q') || key.is(Key.Kind.ESCAPE)) {
            return Step.to(model.showing(new Screen.Menu(0)));
        }
        return Step.to(model);
    }

    static Step remembered(Model model) {
        return Step.to(model.showing(new Screen.Remembered(false)), new Effect.Recall());
    }

    static Step pressed(Model model, Screen.Remembered remembered, Key key) {
        if (key.is(Key.Kind.TAB) || key.is(Key.Kind.LEFT) || key.is(Key.Kind.RIGHT)) {
            return Step.to(model.showing(new Screen.Remembered(!remembered.days())));
        } else if (key.is('p')) {
            return weakest(model);
        } else if (key.is('e')) {
            return exam(model);
        } else if (key.is('?')) {
            return Step.to(model.showing(new Screen.Help(remembered, 0)));
        } else if (key.is('q') || key.is(Key.Kind.ESCAPE)) {
            return Step.to(model.showing(new Screen.Decks(0)));
        }
        return Step.to(model);
    }

    /** What is due now, and nothing else. */
    public static Step due(Model model) {
        Bilingual title = new Bilingual("Due", "该复习的");
        List<Item> due = model.study().due().stream().limit(ROUND).toList();
        return due.isEmpty() ? fresh(model) : round(model, title, due);
    }

    /** What was never asked, where nothing is due. */
    private static Step fresh(Model model) {
        Study study = model.study();
        List<Item> fresh = Agenda.fresh(study.decks(), study.memory()).stream()
                .limit(ROUND)
                .toList();
        return fresh.isEmpty() ? Step.to(model) : round(model, new Bilingual("New", "新题"), fresh);
    }

    /** What is due of one deck, then what is new in it; where there is neither, what was asked longest ago. */
    public static Step deck(Model model, Deck deck) {
        Study study = model.study();
        List<Item> next = Agenda.next(List.of(deck), study.memory(), study.now(), ROUND);
        return round(model, deck.title(), next.isEmpty() ? Agenda.oldest(deck, study.memory(), ROUND) : next);
    }

    private static Step weakest(Model model) {
        Study study = model.study();
        List<RuleStanding> weak = study.statistics().weakest(WEAKEST);
        List<Item> items =
                Agenda.about(weak.stream().map(RuleStanding::rule).toList(), study.decks(), study.memory(), ROUND);
        return items.isEmpty() ? Step.to(model) : round(model, new Bilingual("Weakest", "最弱的"), items);
    }

    private static Step round(Model model, Bilingual title, List<Item> items) {
        Round round = Round.of(title, new Round.Practice(), Agenda.asked(items, model.entropy()));
        return Step.to(QuizKeys.ask(model.stirred(), round));
    }

    private static Step exam(Model model) {
        return exam(model, model.study().decks(), EXAM, Entropy.seed(model.entropy()), EXAM_MINUTES);
    }

    /**
     * An exam.
     *
     * @param count how many questions
     * @param minutes how long there is; 0 for as long as one likes
     */
    public static Step exam(Model model, List<Deck> decks, int count, long seed, int minutes) {
        long deadline = minutes == 0 ? 0 : model.study().now() + minutes * 60_000L;
        Bilingual title = new Bilingual("Exam " + seed, "考试 " + seed);
        Round round = Round.of(title, new Round.Exam(seed, minutes, deadline), Agenda.exam(decks, count, seed));
        return Optional.of(round)
                .filter(one -> !one.asked().isEmpty())
                .map(one -> Step.to(QuizKeys.ask(model.stirred(), one)))
                .orElse(Step.to(model));
    }

    /**
     * An exam without an end, once more, with the answers to it that are remembered.
     *
     * @param since answers given before this moment belong to another one
     */
    public static Model examAgain(Model model, List<Deck> decks, int count, long seed, long since) {
        Bilingual title = new Bilingual("Exam " + seed, "考试 " + seed);
        Round round = Round.of(title, new Round.Exam(seed, 0, 0), Agenda.exam(decks, count, seed));
        for (Asked asked : round.asked()) {
            Optional<Marked> mark = model.study().memory().log().stream()
                    .filter(review -> review.source() == Source.EXAM && !review.undone() && review.at() >= since)
                    .filter(review -> review.item().equals(asked.item().id()) && review.seed() == asked.seed())
                    .findFirst()
                    .flatMap(review -> Notation.read(review.answer())
                            .map(answer ->
                                    new Marked(asked, answer, asked.begin().play(answer), review)));
            if (mark.isEmpty()) {
                break;
            }
            round = round.and(mark.get());
        }
        return round.asked().isEmpty() ? model : QuizKeys.ask(model.stirred(), round);
    }
}
