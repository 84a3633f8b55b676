package lastack.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lastack.game.Bilingual;
import lastack.tcp.Checks;
import lastack.tcp.Rule;
import lastack.tcp.State;
import lastack.tcp.Step;
import lastack.tcp.Tolerance;

/**
 * All that can be said in one language. A text is named by a key such as {@code rule.R07.title}, whose part before the first dot is the
 * resource file that holds it ({@code rule_en.properties}); a file is read when it is first asked for something. A key that does not
 * exist, or values that do not fit its text, mean a broken program and throw.
 */
public final class Words {
    private static final Map<Lang, Words> ALL = new EnumMap<>(Lang.class);

    static {
        for (Lang lang : Lang.values()) {
            ALL.put(lang, new Words(lang));
        }
    }

    private final Lang lang;
    private final Map<String, Bundle> bundles = new ConcurrentHashMap<>();

    private Words(Lang lang) {
        this.lang = lang;
    }

    public static Words in(Lang lang) {
        Words words = ALL.get(lang);
        if (words == null) {
            throw new IllegalStateException("no words for " + lang);
        }
        return words;
    }

    public Lang lang() {
        return lang;
    }

    /** The text {@code key}, which has no places for values. */
    public String text(String key) {
        return text(key, Map.of());
    }

    /** The text {@code key} with a value in each of its places; Chinese gets the spaces that its neighbours ask for. */
    public String text(String key, Map<String, ?> values) {
        String filled = bundle(key).get(key).fill(values);
        return lang == Lang.ZH && !values.isEmpty() ? Spacing.chinese(filled) : filled;
    }

    /** The same for a text of which one knows only what it may ask for: it takes what it needs of {@code offered}. */
    String choose(String key, Map<String, ?> offered) {
        Map<String, Object> needed = new HashMap<>(offered);
        needed.keySet().retainAll(bundle(key).get(key).names());
        return text(key, needed);
    }

    boolean has(String key) {
        return bundle(key).templates().containsKey(key);
    }

    private Bundle bundle(String key) {
        String subject = key.substring(0, Math.max(0, key.indexOf('.')));
        return bundles.computeIfAbsent(subject, missing -> Bundle.read(missing, lang));
    }

    /** A level's own text. */
    public String of(Bilingual text) {
        return lang == Lang.ZH ? text.zh() : text.en();
    }

    /** A rule's name, at most 34 cells. */
    public String title(Rule rule) {
        return text("rule." + rule.id() + ".title");
    }

    /** What a rule asks for and why, in one sentence. */
    public String says(Rule rule) {
        return text("rule." + rule.id() + ".says");
    }

    /** The belief a rule corrects, in a learner's own words. */
    public String belief(Rule rule) {
        return text("rule." + rule.id() + ".belief");
    }

    /** A tolerance's name, at most 34 cells. */
    public String title(Tolerance tolerance) {
        return text("tolerance." + tolerance.id() + ".title");
    }

    /** What the stacks of a tolerance do instead of what the RFC says, and why that matters, in one or two sentences. */
    public String says(Tolerance tolerance) {
        return text("tolerance." + tolerance.id() + ".says");
    }

    /** Where a rule stands: {@code Rule R40, RFC 9293 section 3.10.7.4.} */
    public String reference(Rule rule) {
        String[] parts = rule.section().split(" ", -1);
        return parts.length == 1
                ? text("verdict.reference", Map.of("rule", rule.id(), "section", parts[0]))
                : text(
                        "verdict.reference.elsewhere",
                        Map.of("rule", rule.id(), "document", parts[1], "section", parts[2]));
    }

    /** What one is waiting for in a state, in one sentence to the one who is in it. */
    public String meaning(State state) {
        return text("state." + state);
    }

    /** A check's name for a small screen, three cells. */
    public String shortName(Step step) {
        return text("check.short." + step);
    }

    /** A check's name for a list of its own, at most nine cells. */
    public String name(Step step) {
        return text("check.name." + step);
    }

    /** A check's name in a sentence. */
    public String spoken(Step step) {
        return text("check.spoken." + step);
    }

    /** What a check said, in a word. */
    public String name(Checks.Result result) {
        return text("check.result." + result);
    }

    /** {@code 300 bytes}. */
    public String bytes(int count) {
        return count == 1 ? text("check.bytes.one") : text("check.bytes.many", Map.of("count", count));
    }

    /** {@code client}, as on a badge. */
    public String name(Who who) {
        return text(who.key("name"));
    }

    /** {@code the client}, as in a sentence. */
    public String the(Who who) {
        return text(who.key("the"));
    }

    /** {@code its} or {@code your}, before a noun. */
    public String whose(Who who) {
        return text(who.key("whose"));
    }

    /** {@code sentence} with a capital letter, where the language has them. */
    public static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
