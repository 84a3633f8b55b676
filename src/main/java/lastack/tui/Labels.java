package lastack.tui;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lastack.text.PropertyText;

/** The labels in one language: English or Simplified Chinese. */
final class Labels {
    /** Every frame asks for them again; all sessions share what was made once. */
    private static final Map<Locale, Labels> MADE = new ConcurrentHashMap<>();

    private final String suffix;
    private final Map<String, Map<String, String>> read = new ConcurrentHashMap<>();

    private Labels(Locale locale) {
        // What the machine's own locale is must not matter: a session says which language it wants.
        this.suffix = locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "_zh.properties" : ".properties";
    }

    /** The labels in the language of a locale; English where there are none. */
    static Labels in(Locale locale) {
        return MADE.computeIfAbsent(locale, Labels::new);
    }

    /** A file is read when it is first asked for something: the first frame needs one of them. */
    private String label(String file, Enum<?> label) {
        Map<String, String> labels =
                read.computeIfAbsent(file, missing -> PropertyText.read(Labels.class, missing + suffix));
        String text = labels.get(label.name());
        if (text == null) {
            throw new IllegalStateException("no text for " + label.name() + " in " + file + suffix);
        }
        return text;
    }

    /** A label, {@code {0}}, {@code {1}} in it replaced by the values. */
    String text(Label label, Object... values) {
        return filled(label("Labels", label), values);
    }

    /** A label of the screens around the game, filled likewise. */
    String text(ShellLabel label, Object... values) {
        return filled(label("ShellLabels", label), values);
    }

    /** A label of the screens about a recording, filled likewise. */
    String text(PuzzleLabel label, Object... values) {
        return filled(label("PuzzleLabels", label), values);
    }

    /** A label of the screens of quizzes and memory, filled likewise. */
    String text(StudyLabel label, Object... values) {
        return filled(label("StudyLabels", label), values);
    }

    /** A label of the demo and the tour, filled likewise. */
    String text(GuideLabel label, Object... values) {
        return filled(label("GuideLabels", label), values);
    }

    /** A label of the screen on which two play, filled likewise. */
    String text(PairLabel label, Object... values) {
        return filled(label("PairLabels", label), values);
    }

    private static String filled(String label, Object... values) {
        String text = label;
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
