package lastack.classroom;

import lastack.app.Key;
import lastack.app.Model;
import lastack.game.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is at the door: the form that asks for the room, the name and, where it is wanted, the word.
 *
 * @param model the window's size, and the preferences so far
 * @param room the room, where the login has shown that this person knows its code; else null
 * @param code what stands in the field for the code
 * @param name what stands in the field for the name
 * @param word what stands in the field for the word; the view shows a sign for each character
 * @param at the field that has the keys
 * @param wordAsked whether the word is asked for: the field is there
 * @param note what is to be said about the last try, or null
 * @param busy whether the answer to a try has not come yet
 */
public record Joining(
        Model model,
        @Nullable Room room,
        String code,
        String name,
        String word,
        JoinField at,
        boolean wordAsked,
        @Nullable Bilingual note,
        boolean busy)
        implements Visit {
    /** The most characters that a field takes. */
    public static final int MOST_CHARACTERS = 40;

    /**
     * The door.
     *
     * @param room the room, where the code has been given at the login; else null
     * @param wished the name that was given at the login; what it is no name for is left out
     */
    public static Joining at(Model model, @Nullable Room room, String wished) {
        String name = Name.clean(wished).map(Name::text).orElse("");
        JoinField first = room == null ? JoinField.ROOM : JoinField.NAME;
        String code = room == null ? "" : room.code().text();
        return new Joining(model, room, code, name, "", first, false, null, false);
    }

    Joining with(Model other) {
        return new Joining(other, room, code, name, word, at, wordAsked, note, busy);
    }

    Joining at(JoinField field) {
        return new Joining(model, room, code, name, word, field, wordAsked, note, busy);
    }

    Joining knowing(Room other) {
        return new Joining(model, other, code, name, word, at, wordAsked, note, busy);
    }

    Joining waiting() {
        return new Joining(model, room, code, name, word, at, wordAsked, null, true);
    }

    Joining told(Bilingual sentence) {
        return new Joining(model, room, code, name, word, at, wordAsked, sentence, false);
    }

    Joining refused(Refusal why) {
        boolean asks = wordAsked || why == Refusal.WORD_WANTED || why == Refusal.WRONG_WORD;
        JoinField field = switch (why) {
            case NO_ROOM -> room == null ? JoinField.ROOM : JoinField.NAME;
            case WORD_WANTED, WRONG_WORD -> JoinField.WORD;
            default -> at;
        };
        String kept = why == Refusal.WRONG_WORD ? "" : word;
        return new Joining(model, room, code, name, kept, field, asks, why.sentence(), false);
    }

    /** What stands in the field that has the keys; empty where nothing is typed. */
    public String typed() {
        return switch (at) {
            case ROOM -> code;
            case NAME -> name;
            case WORD -> word;
            case LANGUAGE, PLAIN -> "";
        };
    }

    private Joining typed(String text) {
        return switch (at) {
            case ROOM -> new Joining(model, room, text, name, word, at, wordAsked, note, busy);
            // Under another name no word may be wanted: whether it is, the room says.
            case NAME -> new Joining(model, room, code, text, "", at, false, note, busy);
            case WORD -> new Joining(model, room, code, name, text, at, wordAsked, note, busy);
            case LANGUAGE, PLAIN -> this;
        };
    }

    Joining typed(Key key) {
        boolean fits = typed().length() < MOST_CHARACTERS && !Character.isISOControl(key.character());
        return fits ? typed(typed() + key.character()) : this;
    }

    Joining erased() {
        String text = typed();
        return text.isEmpty() ? this : typed(text.substring(0, text.offsetByCodePoints(text.length(), -1)));
    }
}
