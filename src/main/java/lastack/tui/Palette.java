package lastack.tui;

import com.googlecode.lanterna.TextColor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one place where roles get their values: a style for every role, by theme and colour depth.
 *
 * <p>With 256 colours and more a theme paints its own ground on every cell, so the contrast of its pairs holds in any
 * terminal. With 16 the ground is the terminal's own; high contrast and colour-blind are then the dark set, since
 * sixteen colours of unknown value can promise neither, and every verdict has its sign and its word. Where nobody knows
 * whether that ground is dark or light, only what can be read on both is used.
 */
final class Palette {
    /**
     * A value is a foreground, then {@code /} and a background where it is not the ground's, then {@code +b} for bold,
     * {@code +r} for reverse. Numbers index the 256-colour table from 16 on, whose values are the same everywhere;
     * names are the terminal's sixteen.
     */
    private static final String VALUES = """
            role         | dark      | light     | contrast  | blind     | 16 on dark       | 16 on light    | 16 on any    | none
            GROUND       | 252/233   | 236/231   | 231/16    | 252/233   | default          | default        | default      | default
            TEXT         | 252       | 236       | 231       | 252       | default          | default        | default      | default
            STRONG       | 255+b     | 232+b     | 231+b     | 255+b     | default+b        | default+b      | default+b    | default+b
            DIM          | 246       | 241       | 254       | 246       | white            | black_bright   | default      | default
            GHOST        | 243       | 244       | 250       | 243       | white            | black_bright   | black_bright | default
            FAINT        | 239       | 250       | 247       | 239       | black_bright     | black_bright   | black_bright | default
            ACCENT       | 179+b     | 130+b     | 226+b     | 229+b     | yellow_bright    | blue+b         | default+b    | default+b
            MARK         | 223/236   | 94/230    | 230/235   | 223/236   | yellow_bright    | blue           | default      | default
            MARK_LABEL   | 180/236   | 94/230    | 223/235   | 180/236   | default          | default        | default      | default
            MARK_ON      | 179/236+b | 130/230+b | 226/235+b | 229/236+b | yellow_bright    | blue+b         | default+b    | default+b
            MARK_OFF     | 245/236   | 243/230   | 250/235   | 245/236   | default          | default        | default      | default
            FOCUS        | 234/179+b | 231/130+b | 16/226+b  | 234/229+b | default+b+r      | default+b+r    | default+b+r  | default+r
            FIELD        | 252/236   | 236/254   | 231/235   | 252/236   | default          | default        | default      | default
            SELECTED     | 255/237+b | 232/254+b | 231/238+b | 255/237+b | default+r        | default+r      | default+r    | default+r
            SELECTED_DIM | 250/237   | 238/254   | 254/238   | 250/237   | default+r        | default+r      | default+r    | default+r
            YOU          | 116       | 24        | 87        | 116       | cyan_bright      | cyan           | default+b    | default
            YOU_BEFORE   | 66        | 66        | 73        | 66        | cyan             | cyan           | default      | default
            PEER         | 183       | 91        | 219       | 183       | magenta_bright   | magenta        | magenta      | default
            PEER_BEFORE  | 103       | 97        | 140       | 103       | magenta          | magenta        | magenta      | default
            YOU_BADGE    | 234/116+b | 231/24+b  | 16/87+b   | 234/116+b | cyan_bright+r    | cyan+r         | default+b+r  | default+r
            PEER_BADGE   | 234/183+b | 231/91+b  | 16/219+b  | 234/183+b | magenta_bright+r | magenta+r      | magenta+r    | default+r
            RIGHT        | 114       | 28        | 120       | 75        | green_bright     | green          | green        | default
            RIGHT_STRONG | 114+b     | 28+b      | 120+b     | 75+b      | green_bright+b   | green+b        | default+b    | default+b
            WRONG        | 210       | 160       | 216       | 208       | red_bright       | red            | red          | default
            WRONG_STRONG | 210+b     | 160+b     | 216+b     | 208+b     | red_bright+b     | red+b          | red+b        | default+b
            WRONG_FIELD  | 234/210+b | 231/160+b | 16/216+b  | 234/208+b | red_bright+b+r   | red+b+r        | red+b+r      | default+b+r
            HEAT_WEAK    | 234/210+b | 231/160+b | 16/216+b  | 234/208+b | red_bright+r     | red+r          | red+r        | default+b
            HEAT_60      | 222/238   | 94/230    | 226/238   | 215/238   | yellow           | blue           | red          | default
            HEAT_75      | 150/235   | 28/254    | 157/235   | 250/235   | default          | default        | default      | default
            HEAT_90      | 108/235   | 66/254    | 114/235   | 75/235    | white            | black_bright   | default      | default
            HEAT_NEW     | 245/235   | 244/254   | 250/235   | 245/235   | white            | black_bright   | black_bright | default
            """;

    private static final List<String[]> TABLE = table();

    /** Made when first asked for: a session uses one or two of them, and all sessions share them. */
    private static final Map<String, Palette> MADE = new ConcurrentHashMap<>();

    private final Map<Role, Style> styles;

    private Palette(Map<Role, Style> styles) {
        this.styles = styles;
    }

    /** The values of a theme at a depth. {@link Depth#NONE} wins over every theme. */
    static Palette of(Theme theme, Depth depth) {
        String column = switch (depth) {
            case NONE -> "none";
            case SIXTEEN ->
                switch (theme) {
                    case LIGHT -> "16 on light";
                    case ANY -> "16 on any";
                    default -> "16 on dark";
                };
            case INDEXED, TRUE ->
                switch (theme) {
                    case DARK, ANY -> "dark";
                    case LIGHT -> "light";
                    case HIGH_CONTRAST -> "contrast";
                    case COLOUR_BLIND -> "blind";
                };
        };
        boolean exact = depth == Depth.TRUE;
        return MADE.computeIfAbsent(exact ? "exact " + column : column, name -> new Palette(styles(column, exact)));
    }

    Style style(Role role) {
        Style style = styles.get(role);
        if (style == null) {
            throw new IllegalStateException("No value for role " + role);
        }
        return style;
    }

    private static List<String[]> table() {
        List<String[]> table = new ArrayList<>();
        for (String line : VALUES.lines().toList()) {
            String[] row = line.split("\\|", -1);
            for (int i = 0; i < row.length; i++) {
                row[i] = row[i].strip();
            }
            table.add(row);
        }
        return table;
    }

    private static Map<Role, Style> styles(String name, boolean exact) {
        int column = Arrays.asList(TABLE.get(0)).indexOf(name);
        Map<Role, Style> styles = new EnumMap<>(Role.class);
        TextColor ground = TextColor.ANSI.DEFAULT;
        for (String[] row : TABLE.subList(1, TABLE.size())) {
            Role role = Role.valueOf(row[0]);
            Style style = parse(row[column], ground, exact);
            styles.put(role, style);
            if (role == Role.GROUND) {
                ground = style.background();
            }
        }
        return styles;
    }

    private static Style parse(String value, TextColor ground, boolean exact) {
        List<String> parts = Arrays.asList(value.split("\\+", -1));
        String colours = parts.get(0);
        int slash = colours.indexOf('/');
        return new Style(
                colour(slash < 0 ? colours : colours.substring(0, slash), exact),
                slash < 0 ? ground : colour(colours.substring(slash + 1), exact),
                parts.contains("b"),
                parts.contains("r"));
    }

    private static TextColor colour(String value, boolean exact) {
        if (!Character.isDigit(value.charAt(0))) {
            return TextColor.ANSI.valueOf(value.toUpperCase(Locale.ROOT));
        }
        int index = Integer.parseInt(value);
        return exact ? rgb(index) : new TextColor.Indexed(index);
    }

    /** The colour an entry of the 256-colour table stands for, from 16 to 255: a cube of six levels, then 24 greys. */
    static TextColor.RGB rgb(int index) {
        if (index >= 232) {
            int grey = 8 + 10 * (index - 232);
            return new TextColor.RGB(grey, grey, grey);
        }
        int cube = index - 16;
        return new TextColor.RGB(level(cube / 36), level(cube / 6 % 6), level(cube % 6));
    }

    private static int level(int step) {
        return step == 0 ? 0 : 55 + 40 * step;
    }
}
