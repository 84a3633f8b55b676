package lastack.cli;

import java.nio.file.Path;
import java.util.List;
import lastack.terminal.ColorChoice;
import lastack.text.Lang;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The options that every command takes, before its name as well as behind it. */
final class CommonOptions {
    @Option(
            names = "--lang",
            scope = ScopeType.INHERIT,
            paramLabel = "en|zh",
            description = "The language of everything that is read.",
            converter = LangConverter.class)
    private @Nullable Lang lang;

    @Option(
            names = "--color",
            scope = ScopeType.INHERIT,
            paramLabel = "auto|always|never",
            description = "Whether to use colours.",
            converter = ColorConverter.class)
    private ColorChoice color = ColorChoice.AUTO;

    @Option(names = "--ascii", scope = ScopeType.INHERIT, description = "Draw lines and signs with ASCII alone.")
    private boolean ascii;

    @Option(
            names = "--no-anim",
            scope = ScopeType.INHERIT,
            description = "Let nothing move: show each segment where it ends.")
    private boolean still;

    @Option(
            names = "--data-dir",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "Where progress and packs of your own are.")
    private @Nullable Path dataDir;

    @Option(names = "-q", scope = ScopeType.INHERIT, description = "Say less.")
    private boolean quiet;

    @Option(names = "-v", scope = ScopeType.INHERIT, description = "Say more.")
    private boolean verbose;

    Settings settings() {
        return new Settings(System.getenv(), lang, color, ascii, dataDir, quiet, verbose, still);
    }

    static final class LangConverter implements ITypeConverter<Lang> {
        @Override
        public Lang convert(String value) {
            Lang lang = Lang.byCode(value);
            if (lang == null) {
                throw new TypeConversionException(value);
            }
            return lang;
        }
    }

    static final class ColorConverter implements ITypeConverter<ColorChoice> {
        @Override
        public ColorChoice convert(String value) {
            for (ColorChoice choice : List.of(ColorChoice.values())) {
                if (choice.name().equalsIgnoreCase(value)) {
                    return choice;
                }
            }
            throw new TypeConversionException(value);
        }
    }
}
