package lastack.course;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lastack.game.Answers;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.Question;
import lastack.game.Ruling;
import lastack.quiz.Ask;
import lastack.quiz.Asked;
import lastack.quiz.Item;
import lastack.quiz.Variant;
import lastack.tcp.Connection;
import lastack.tcp.Departure;
import lastack.tcp.Referee;
import lastack.tcp.Segment;

/** Finds what a learner would suffer from in a deck that can be read: answers that are not right, wrong ones to which nothing is said. */
final class DeckCheck {
    /** As many numbers as it takes to see nearly every way in which a question can be put. */
    private static final int SEEDS = 60;

    private final DeckFile file;
    private final Findings findings = new Findings();

    private DeckCheck(DeckFile file) {
        this.file = file;
    }

    /** All that is the matter with {@code file}, from top to bottom. */
    static List<Diagnostic> check(DeckFile file) {
        DeckCheck check = new DeckCheck(file);
        List<Item> items = file.deck().items();
        for (int at = 0; at < items.size(); at++) {
            check.item(items.get(at), at);
        }
        return check.findings.list();
    }

    private void item(Item item, int at) {
        if (item instanceof Item.Drawn drawn) {
            for (int variant = 0; variant < drawn.variants().size(); variant++) {
                Variant one = drawn.variants().get(variant);
                if (one.ask() == Ask.SEGMENT && !one.tellable()) {
                    findings.error(file.at("questions", at, "variants", variant, "then"), Problem.NOT_TELLABLE);
                    return;
                }
            }
        }
        for (long seed = 0; seed < SEEDS && !findings.hasErrors(); seed++) {
            Optional<Asked> asked = asked(item, seed, at);
            if (asked.isEmpty()) {
                return;
            }
            asked(asked.get(), at);
        }
    }

    private Optional<Asked> asked(Item item, long seed, int at) {
        try {
            return Optional.of(item.ask(seed));
        } catch (IllegalStateException none) {
            findings.error(file.at("questions", at, "ask"), Problem.NO_ANSWER_FOUND, String.valueOf(seed));
            return Optional.empty();
        }
    }

    private void asked(Asked asked, int at) {
        String seed = String.valueOf(asked.seed());
        Question question = asked.question();
        Spot spot = file.at("questions", at);
        if (question instanceof Question.Choice choice) {
            options(choice.options(), at, seed, true);
        } else if (question instanceof Question.Several several) {
            options(several.options(), at, seed, false);
        } else if (!(question instanceof Question.OfSegment) && slips(question).isEmpty()) {
            findings.error(spot, Problem.NOTHING_SAID);
        }
        for (Question.Slip slip : slips(question)) {
            if (judged(asked, slip.given())) {
                findings.error(spot, Problem.WRONG_IS_RIGHT, Quoted.text(slip.given()), seed);
            }
        }
        if (question instanceof Question.OfSegment built) {
            refused(built, file.at("questions", at, "question", "answer"));
        }
        if (findings.hasErrors()) {
            return;
        }
        Game after = asked.begin().play(Answers.move(question, Map.of()));
        if (after.verdict() == null || after.verdict().ruling() != Ruling.RIGHT) {
            findings.error(spot, Problem.NO_ANSWER_FOUND, seed);
        }
    }

    private static boolean judged(Asked asked, String given) {
        return asked.begin().play(new Move.Answer(List.of(given))).solved();
    }

    private void options(List<Question.Option> options, int at, String seed, boolean one) {
        Spot spot = file.at("questions", at, "options");
        Set<String> texts = new HashSet<>();
        for (Question.Option option : options) {
            if (!texts.add(option.text().en())
                    || !texts.add("zh " + option.text().zh())) {
                findings.error(
                        spot, Problem.SAME_OPTIONS, Quoted.text(option.text().en()), seed);
            }
            if (!option.right() && option.why() == null) {
                findings.error(
                        spot, Problem.NO_WHY_NOT, Quoted.text(option.text().en()));
            }
        }
        long right = options.stream().filter(Question.Option::right).count();
        if (one ? right != 1 : right < 1) {
            findings.error(spot, Problem.NOT_ONE_RIGHT_HERE, String.valueOf(right), seed);
        }
    }

    private void refused(Question.OfSegment built, Spot spot) {
        Connection you = built.situation().you(Map.of());
        Segment answer = built.answer().in(Map.of());
        Departure departure = Referee.send(you, answer);
        if (!departure.judgement().accepted()) {
            Refusal.note(spot, answer, departure.faults(), departure.rule(), findings);
        }
    }

    private static List<Question.Slip> slips(Question question) {
        if (question instanceof Question.Numeric numeric) {
            return numeric.slips();
        } else if (question instanceof Question.OfState state) {
            return state.slips();
        }
        return question instanceof Question.Words words ? words.slips() : List.of();
    }
}
