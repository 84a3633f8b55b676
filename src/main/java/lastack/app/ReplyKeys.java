package lastack.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lastack.game.Expected;
import lastack.game.Move;
import lastack.game.Question;

/** What keys do while a level asks a question. */
final class ReplyKeys {
    private ReplyKeys() {}

    static Step pressed(Model model, Screen.Playing playing, Key key) {
        Question question =
                ((Expected.Reply) playing.game().task().orElseThrow().expected()).question();
        if (question instanceof Question.Choice choice) {
            return options(model, playing, key, choice.options(), false);
        } else if (question instanceof Question.Several several) {
            return options(model, playing, key, several.options(), true);
        }
        return typing(model, playing, key, question);
    }

    private static Step options(
            Model model, Screen.Playing playing, Key key, List<Question.Option> options, boolean several) {
        Reply reply = playing.reply();
        int letter = key.is(Key.Kind.CHARACTER) ? Character.toLowerCase(key.character()) - 'a' : -1;
        if (letter >= 0 && letter < options.size()) {
            return replied(model, playing, several ? turned(reply, letter, options) : at(reply, letter));
        }
        return switch (key.kind()) {
            case UP -> replied(model, playing, at(reply, Math.floorMod(Math.max(reply.at(), 0) - 1, options.size())));
            case DOWN, TAB -> replied(model, playing, at(reply, (reply.at() + 1) % options.size()));
            case ENTER -> {
                boolean chosen = several ? !reply.chosen().isEmpty() : reply.at() >= 0;
                yield chosen ? PlayKeys.made(model, playing, answer(reply, options, several)) : Step.to(model);
            }
            default ->
                several && key.is(' ') && reply.at() >= 0
                        ? replied(model, playing, turned(reply, reply.at(), options))
                        : PlayKeys.elsewhere(model, playing, key);
        };
    }

    private static Move.Answer answer(Reply reply, List<Question.Option> options, boolean several) {
        return new Move.Answer(
                several
                        ? reply.chosen().stream().sorted().toList()
                        : List.of(options.get(reply.at()).id()));
    }

    private static Reply at(Reply reply, int at) {
        return new Reply(at, reply.chosen(), reply.typed());
    }

    private static Reply turned(Reply reply, int at, List<Question.Option> options) {
        Set<String> chosen = new HashSet<>(reply.chosen());
        String id = options.get(at).id();
        if (!chosen.remove(id)) {
            chosen.add(id);
        }
        return new Reply(at, chosen, reply.typed());
    }

    /** A text field: letters are letters, and only Tab, Enter, Esc, Backspace and Ctrl-C are keys. Behind Tab they mean what they always do. */
    private static Step typing(Model model, Screen.Playing playing, Key key, Question question) {
        Reply reply = playing.reply();
        String typed = reply.typed();
        if (reply.aside()) {
            boolean back = key.is(Key.Kind.TAB) || key.is(Key.Kind.BACK_TAB) || key.is(Key.Kind.ENTER);
            return back ? replied(model, playing, at(reply, -1)) : PlayKeys.elsewhere(model, playing, key);
        }
        return switch (key.kind()) {
            case TAB, BACK_TAB -> replied(model, playing, at(reply, 0));
            case ENTER ->
                QuizNotes.missing(playing, playing.game().task().orElseThrow())
                        .map(sentence -> Step.to(model.noting(sentence)))
                        .orElseGet(() ->
                                PlayKeys.made(model, playing, new Move.Answer(List.of(written(question, typed)))));
            case BACKSPACE ->
                replied(
                        model,
                        playing,
                        new Reply(
                                reply.at(),
                                reply.chosen(),
                                typed.isEmpty() ? typed : typed.substring(0, typed.length() - 1)));
            case CHARACTER, PASTED ->
                typed.length() < Reply.MOST_CHARACTERS && !Character.isISOControl(key.character())
                        ? replied(model, playing, new Reply(reply.at(), reply.chosen(), typed + key.character()))
                        : Step.to(model);
            default -> PlayKeys.elsewhere(model, playing, key);
        };
    }

    /** Spaces in a number are a habit of the hand, not part of the answer. */
    private static String written(Question question, String typed) {
        return question instanceof Question.Numeric ? typed.replace(" ", "") : typed.strip();
    }

    private static Step replied(Model model, Screen.Playing playing, Reply reply) {
        return Step.to(model.showing(Shown.at(playing, playing.desk().with(reply))));
    }
}
