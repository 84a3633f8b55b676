package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lastack.app.Reply;
import lastack.game.Expected;
import lastack.game.Game;
import lastack.game.Move;
import lastack.game.Question;

/** What a line says in answer to a question. */
final class Replies {
    private Replies() {}

    /** What is given as answer, as a move has it; none if the line is none of the answers there are. */
    static Optional<List<String>> read(Question question, String line) {
        if (question instanceof Question.Choice choice) {
            return option(choice.options(), line).map(List::of);
        } else if (question instanceof Question.Several several) {
            return several(several.options(), line);
        }
        String written = question instanceof Question.Numeric ? line.replace(" ", "") : line.strip();
        return written.isEmpty() || written.length() > Reply.MOST_CHARACTERS
                ? Optional.empty()
                : Optional.of(List.of(written));
    }

    private static Optional<List<String>> several(List<Question.Option> options, String line) {
        List<String> ids = new ArrayList<>();
        for (String part : line.split("[,\\s、，]+", -1)) {
            Optional<String> id = option(options, part);
            if (id.isEmpty()) {
                return Optional.empty();
            } else if (!ids.contains(id.get())) {
                ids.add(id.get());
            }
        }
        return Optional.of(ids.stream().sorted().toList());
    }

    /** By its id as the level's file has it, its number, the letter it has on the full screen, or its text. */
    private static Optional<String> option(List<Question.Option> options, String written) {
        for (Question.Option option : options) {
            if (option.id().equals(written)) {
                return Optional.of(option.id());
            }
        }
        Optional<Integer> number = Typing.number(written, options.size());
        if (number.isPresent()) {
            return number.map(at -> options.get(at - 1).id());
        }
        String small = written.toLowerCase(Locale.ROOT);
        int letter = small.length() == 1 ? small.charAt(0) - 'a' : -1;
        if (letter >= 0 && letter < options.size()) {
            return Optional.of(options.get(letter).id());
        }
        return options.stream()
                .filter(option -> option.text().en().equalsIgnoreCase(written)
                        || option.text().zh().equalsIgnoreCase(written))
                .map(Question.Option::id)
                .findFirst();
    }

    /** What was answered, in the words of the list; or as it was written. */
    static List<String> words(Game before, Move.Answer answer, Voice voice) {
        List<Question.Option> options = before.task().orElseThrow().expected() instanceof Expected.Reply reply
                ? LevelVoice.options(reply.question())
                : List.of();
        return options.isEmpty()
                ? answer.given()
                : options.stream()
                        .filter(option -> answer.given().contains(option.id()))
                        .map(option -> voice.of(option.text()))
                        .toList();
    }

    /** Whether a letter alone answers it, so that it can be no command. */
    static boolean takes(Question question, char letter) {
        List<Question.Option> options = LevelVoice.options(question);
        return options.isEmpty() || letter < 'a' + options.size();
    }
}
