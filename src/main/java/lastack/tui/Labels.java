package lastack.tui;

import java.util.Locale;
import java.util.ResourceBundle;

/** The labels in one language: English or Simplified Chinese. */
final class Labels {
    private final ResourceBundle bundle;

    private Labels(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The labels in the language of a locale; English where there are none. */
    static Labels in(Locale locale) {
        // What the machine's own locale is must not matter: a session says which language it wants.
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Labels(ResourceBundle.getBundle("lastack.tui.Labels", locale, noFallback));
    }

    /** A label, {@code {0}}, {@code {1}} in it replaced by the values. */
    String text(Label label, Object... values) {
        String text = bundle.getString(label.name());
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
