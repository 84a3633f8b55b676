package lastack;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who may use whom. Imports run one way, so that the referee can be read without the game, the game without the screen,
 * and a screen without the store; and each library is known to the few packages whose work it is.
 */
class ArchitectureTest {

    /** Our packages, each with all that it may use. Whoever may use {@code game} sees the values of {@code tcp} in it. */
    private static final Map<String, Set<String>> OURS = table("""
            tcp        |
            lab        | tcp
            wire       | tcp
            judge      | tcp
            trace      | tcp wire
            game       | tcp
            text       | tcp game lab trace
            quiz       | tcp game
            course     | tcp game quiz trace wire text
            app        | tcp lab wire trace game text quiz course
            classroom  | tcp game text quiz course app
            report     | tcp game text app classroom
            store      | tcp game quiz app classroom
            tui        | tcp lab trace game text quiz course app classroom
            plain      | tcp lab trace game text quiz course app classroom
            terminal   |
            replay     | tcp lab wire game text course app store tui terminal
            ssh        | game text classroom app tui plain terminal
            cli        | tcp judge lab wire trace game text quiz course app classroom store tui plain terminal replay ssh report
            """);

    /** Everything that is neither ours nor the JDK's, each with the packages that may use it. No other library may be used. */
    private static final Map<String, Set<String>> LIBRARIES = table("""
            com.google.gson        | judge course replay report cli
            com.googlecode.lanterna| tui terminal replay ssh cli
            org.jline              | terminal plain cli
            java.sql               | store
            javax.sql              | store
            org.sqlite             | store
            org.postgresql         | store
            com.zaxxer.hikari      | store
            org.apache.sshd        | ssh
            picocli                | cli
            javax.crypto           | classroom
            org.jspecify           | tcp judge lab wire trace game text quiz course app classroom report store tui plain terminal replay ssh cli
            """);

    private static final List<String> CLOCKS_AND_THREADS = List.of(
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.lang.System",
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.Random",
            "java.util.Scanner",
            "java.util.SplittableRandom",
            "java.util.Timer");

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("lastack");
        assertFalse(classes.isEmpty(), "the rules below would hold of no classes at all");
    }

    @Test
    void everyClassIsInAPackageOfTheTable() {
        refuse(classes.stream()
                .filter(c -> !OURS.containsKey(ours(c.getPackageName())))
                .map(c -> c.getName() + ": its package is not in the table of this test"));
    }

    @Test
    void importsRunOneWay() {
        refuseUses("may use only what the table names for it", (from, to) -> !mayUse(from, to));
    }

    /** The table itself, at the points that matter most: a rule that allowed everything would pass the test above. */
    @ParameterizedTest
    @CsvSource({
        "lastack.tcp,        lastack.game.Game,                     false",
        "lastack.game,       lastack.tcp.Referee,                   true",
        "lastack.wire,       lastack.tcp.Segment,                   true",
        "lastack.wire,       lastack.game.Game,                     false",
        "lastack.game,       com.google.gson.Gson,                  false",
        "lastack.course,     com.google.gson.stream.JsonReader,     true",
        "lastack.app,        lastack.store.Store,                   false",
        "lastack.app,        com.googlecode.lanterna.TerminalSize,  false",
        "lastack.tui,        com.googlecode.lanterna.TerminalSize,  true",
        "lastack.tui,        org.jline.terminal.Terminal,           false",
        "lastack.tui,        java.sql.Connection,                   false",
        "lastack.store,      java.sql.Connection,                   true",
        "lastack.tcp.checks, lastack.tcp.Segment,                   true",
        "lastack.cli,        lastack.store.Store,                   true",
        "lastack.cli,        org.unheard.of.Library,                false",
    })
    void theTableSays(String from, String to, boolean allowed) {
        assertEquals(allowed, mayUse(from, to));
    }

    /** The referee is a function: the same connection and the same move give the same verdict, everywhere and always. */
    @Test
    void tcpUsesOnlyTheLanguageAndItsCollections() {
        refuseUses(
                "must be a function of values",
                (from, to) -> ours(from).equals("tcp")
                        && to.startsWith("java.")
                        && (!isIn(to, "java.lang")
                                        && !to.matches("java\\.util\\.[\\w$]+")
                                        && !isIn(to, "java.util.function")
                                        && !isIn(to, "java.util.stream")
                                || isIn(to, "java.lang.reflect")
                                || isClockOrThread(to)));
    }

    /** From key to frame nothing waits, reads or writes, so a test can play the game without a terminal, a file or a clock. */
    @Test
    void gameAndAppHaveNoClockNoThreadAndNoFile() {
        refuseUses(
                "must leave clocks, threads and files to others",
                (from, to) -> Set.of("lab", "game", "app").contains(ours(from))
                        && (isClockOrThread(to)
                                || to.equals("java.io.File")
                                || to.startsWith("java.io.FileInput")
                                || to.startsWith("java.io.FileOutput")
                                || isIn(to, "java.net")
                                || to.equals("java.nio.file.Files")
                                || to.equals("java.time.Clock")
                                || isIn(to, "java.util.concurrent")));
    }

    @Test
    void onlyCliPrints() {
        refuse(outsideCli()
                .flatMap(c -> c.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
                .filter(access -> Set.of("out", "err").contains(access.getName()))
                .map(access -> access.getDescription() + ": only cli may print"));
    }

    @Test
    void onlyCliEndsTheProcess() {
        refuse(outsideCli()
                .flatMap(c -> c.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(System.class)
                        || call.getTargetOwner().isEquivalentTo(Runtime.class))
                .filter(call -> Set.of("exit", "halt").contains(call.getName()))
                .map(call -> call.getDescription() + ": only cli may end the process"));
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        refuse(packages()
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(p -> p.getName() + " has no package-info.java with @NullMarked"));
    }

    @Test
    void noPackageIsNamedAfterNothing() {
        Set<String> empty = Set.of("util", "utils", "common", "manager", "impl", "helper", "misc");
        refuse(packages()
                .filter(p -> empty.contains(p.getRelativeName()))
                .map(p -> p.getName() + " does not say what lives in it"));
    }

    private static boolean mayUse(String from, String to) {
        Set<String> users = LIBRARIES.entrySet().stream()
                .filter(library -> isIn(to, library.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Set.of());
        String user = ours(from);
        if (to.startsWith("lastack.")) {
            return ours(to).equals(user) || OURS.getOrDefault(user, Set.of()).contains(ours(to));
        }
        boolean jdk = to.startsWith("java.") && !isIn(to, "java.sql");
        return jdk || users.contains(user);
    }

    private static boolean isIn(String type, String packageName) {
        return type.startsWith(packageName + ".");
    }

    private static boolean isClockOrThread(String type) {
        return CLOCKS_AND_THREADS.stream().anyMatch(c -> type.equals(c) || type.startsWith(c + "$"));
    }

    /** {@code tcp} for {@code lastack.tcp}, for what lies below it, and for a class in either. */
    private static String ours(String name) {
        String[] parts = name.split("\\.");
        return parts.length > 1 && parts[0].equals("lastack") ? parts[1] : "";
    }

    private static Stream<JavaClass> outsideCli() {
        return classes.stream().filter(c -> !ours(c.getPackageName()).equals("cli"));
    }

    private static Stream<JavaPackage> packages() {
        return classes.stream().map(JavaClass::getPackage).distinct();
    }

    private static void refuseUses(String because, BiPredicate<String, String> refused) {
        refuse(classes.stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> refused.test(d.getOriginClass().getPackageName(), target(d)))
                .map(d -> d.getDescription() + ": " + ours(d.getOriginClass().getPackageName()) + " " + because));
    }

    /** The class used; of an array of it, the class and not the array. A primitive type has no package and is everyone's. */
    private static String target(Dependency dependency) {
        JavaClass type = dependency.getTargetClass().getBaseComponentType();
        return type.isPrimitive() ? "java.lang." + type.getName() : type.getName();
    }

    private static void refuse(Stream<String> violations) {
        assertEquals("", new TreeSet<>(violations.toList()).stream().collect(joining("\n")));
    }

    private static Map<String, Set<String>> table(String rows) {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        rows.lines().forEach(row -> {
            String[] cells = row.split("\\|", 2);
            table.put(
                    cells[0].strip(), Set.copyOf(Arrays.asList(cells[1].strip().split("\\s+"))));
        });
        return table;
    }
}
