package lastack.course;

/** Tells what breaks the grammar of JSON, from the place where its reader gave up. */
final class Mistake {
    /** Inside what the reader was. */
    enum Inside {
        VALUES,
        TEXT,
        /** Behind the last bracket, where nothing is left to read. */
        NOTHING
    }

    private static final String SPACE = " \t\r\n";

    private final JsonText text;

    /** The character at which the reader gave up. */
    private final int at;

    /** Where the token begins that it could not read; never behind {@link #at}. */
    private final int start;

    private Mistake(JsonText text, int at, int from) {
        this.text = text;
        this.at = at;
        int first = from;
        while (first < at && (SPACE + ",:").indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        this.start = Math.min(at, first);
    }

    /**
     * Notes the mistake.
     *
     * @param at the last character that the reader was given
     * @param from where the token that it could not read begins at the earliest
     */
    static void note(JsonText text, int at, int from, Inside inside, Findings findings) {
        Mistake mistake = new Mistake(text, at, from);
        switch (inside) {
            case NOTHING -> findings.error(text.at(at), Problem.MORE_BEHIND_THE_END);
            case TEXT -> mistake.inText(findings);
            case VALUES -> mistake.amongValues(findings);
        }
    }

    private void inText(Findings findings) {
        char c = text.charAt(at);
        if (c < ' ') {
            findings.error(text.at(at), Problem.CONTROL_CHARACTER, Quoted.name(c));
            return;
        }
        int backslash = text.lastBackslash(at);
        findings.error(text.at(backslash), Problem.BAD_ESCAPE, Quoted.text(text.substring(backslash, at + 1)));
    }

    private void amongValues(Findings findings) {
        char c = text.charAt(at);
        int comma = before();
        if ((c == ']' || c == '}') && comma >= 0 && text.charAt(comma) == ',') {
            findings.error(text.at(comma), Problem.TRAILING_COMMA, String.valueOf(c));
        } else if (c == '/' || c == '#') {
            findings.error(text.at(start), Problem.COMMENT);
        } else {
            findings.error(text.at(start), Problem.UNEXPECTED_CHARACTER, Quoted.plain(word()));
        }
    }

    /** The last character before the mistake that is not white space; -1 if there is none. */
    private int before() {
        int before = at - 1;
        while (before >= 0 && SPACE.indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before;
    }

    /** The text in quotes or the letters and digits that cannot stand there, or the one character. */
    private String word() {
        int end = start + 1;
        if (text.charAt(start) == '"') {
            int closing = text.indexOf('"', end);
            return text.substring(start, closing < 0 ? text.length() : closing + 1);
        }
        while (end < text.length() && isWord(text.charAt(end - 1)) && isWord(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || "+-._".indexOf(c) >= 0;
    }
}
