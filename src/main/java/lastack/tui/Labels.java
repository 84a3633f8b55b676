package lastack.tui;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The labels in one language: English or Simplified Chinese. */
final class Labels {
    /** Every frame asks for them again; all sessions share what was made once. */
    private static final Map<Locale, Labels> MADE = new ConcurrentHashMap<>();

    private final ResourceBundle play;
    private final ResourceBundle shell;
    private final ResourceBundle puzzle;
    private final ResourceBundle study;

    private Labels(Locale locale) {
        this.play = bundle("lastack.tui.Labels", locale);
        this.shell = bundle("lastack.tui.ShellLabels", locale);
        this.puzzle = bundle("lastack.tui.PuzzleLabels", locale);
        this.study = bundle("lastack.tui.StudyLabels", locale);
    }

    /** The labels in the language of a locale; English where there are none. */
    static Labels in(Locale locale) {
        return MADE.computeIfAbsent(locale, Labels::new);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        // What the machine's own locale is must not matter: a session says which language it wants.
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(name, locale, noFallback);
    }

    /** A label, {@code {0}}, {@code {1}} in it replaced by the values. */
    String text(Label label, Object... values) {
        return filled(play.getString(label.name()), values);
    }

    /** A label of the screens around the game, filled likewise. */
    String text(ShellLabel label, Object... values) {
        return filled(shell.getString(label.name()), values);
    }

    /** A label of the screens about a recording, filled likewise. */
    String text(PuzzleLabel label, Object... values) {
        return filled(puzzle.getString(label.name()), values);
    }

    /** A label of the screens of quizzes and memory, filled likewise. */
    String text(StudyLabel label, Object... values) {
        return filled(study.getString(label.name()), values);
    }

    private static String filled(String label, Object... values) {
        String text = label;
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
