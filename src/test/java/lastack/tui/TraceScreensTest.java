package lastack.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lastack.app.Capture;
import lastack.app.Key;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Opening;
import lastack.app.Passage;
import lastack.app.Performer;
import lastack.app.Player;
import lastack.app.SampleCourse;
import lastack.app.Screen;
import lastack.app.Update;
import lastack.store.MemoryKeeper;
import lastack.text.Lang;
import lastack.trace.Account;
import lastack.trace.Sighting;
import lastack.trace.Tracer;
import lastack.wire.CaptureReader;
import lastack.wire.Packet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Captures on the whole screen, cell by cell, reached with the keys that lead there. */
class TraceScreensTest {
    private static final Path CAPTURES = Path.of("src/test/resources/captures");

    /** What is on the screen: the capture, and the keys behind its opening. */
    private enum Scene {
        TRACE_CONNECTIONS("many_interleaved", "Down Down"),
        TRACE_CONNECTIONS_FOUND("many_interleaved", "/ fin-wait-2 Enter"),
        TRACE_CONNECTIONS_NONE("many_interleaved", "/ nowhere"),
        TRACE_LADDER("lost_last_ack", "End Up"),
        TRACE_TABLE("lost_last_ack", "End Up v"),
        TRACE_ABSOLUTE("lost_last_ack", "v r - Down"),
        TRACE_CHECKS("lost_last_ack", "/ FIN Enter Enter"),
        TRACE_RESET("rst_unread_data", "/ RST Enter"),
        TRACE_OPEN("simultaneous_open", "Down"),
        TRACE_HELP("lost_last_ack", "?");

        private final String capture;
        private final String keys;

        Scene(String capture, String keys) {
            this.capture = capture;
            this.keys = keys;
        }

        String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Somebody who looks at a capture. */
    private static final class Viewer {
        private final Path file;
        private final Performer performer = Performer.looking(new MemoryKeeper(Clock.systemUTC()), this::passage);
        private Model model;
        private boolean gone;

        Viewer(String capture, int columns, int rows) {
            this.file = CAPTURES.resolve(capture + ".pcap");
            Model fresh = Model.fresh(SampleCourse.course(), columns, rows, 1, LocalDate.EPOCH);
            Tracer tracer = new Tracer(null, 1);
            read(tracer, account -> true);
            this.model = performer
                    .settle(Opening.capture(fresh, new Capture(capture + ".pcap", tracer.accounts()), 0))
                    .orElseThrow();
        }

        private List<Sighting> read(Tracer tracer, Predicate<Sighting> wanted) {
            List<Sighting> seen = new ArrayList<>();
            Packet packet = new Packet();
            try (CaptureReader reader = CaptureReader.open(file)) {
                while (reader.next(packet)) {
                    Sighting sighting = tracer.see(packet);
                    if (sighting != null && wanted.test(sighting)) {
                        seen.add(sighting);
                    }
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return seen;
        }

        private Msg passage(Account account) {
            Tracer tracer = new Tracer(account.near().orElse(null), 1);
            int number = account.flow().number();
            return new Msg.Passed(
                    account, new Passage(read(tracer, one -> one.flow().number() == number), 0, 0));
        }

        Viewer types(String keys) {
            return press(Player.keys(keys));
        }

        /** Types what has spaces in it. */
        Viewer says(String text) {
            return press(text.chars().mapToObj(one -> Key.of((char) one)).toList());
        }

        private Viewer press(List<Key> keys) {
            for (Key key : keys) {
                Optional<Model> next = performer.settle(Update.update(model, new Msg.Pressed(key)));
                gone |= next.isEmpty();
                model = next.orElse(model);
            }
            return this;
        }

        Frame frame(Lang lang, boolean ascii) {
            return Screens.frame(model, lang, ascii);
        }

        String text() {
            return FrameText.plain(frame(Lang.EN, false));
        }
    }

    private static Frame frame(Scene scene, String size, Lang lang, boolean ascii) {
        return new Viewer(scene.capture, Screens.columns(size), Screens.rows(size))
                .types(scene.keys)
                .frame(lang, ascii);
    }

    static Stream<Arguments> sizesAndLanguages() {
        return Stream.of(Lang.values())
                .flatMap(lang -> Stream.of("60x20", "80x24", "100x30", "200x50").map(size -> Arguments.of(size, lang)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("sizesAndLanguages")
    void everyScreenInEachSizeAndLanguage(String size, Lang lang) {
        for (Scene scene : Scene.values()) {
            Golden.check(scene.file() + "-" + size + "." + lang.code(), frame(scene, size, lang, false));
        }
    }

    @Test
    void inAsciiAndInColours() {
        for (Scene scene : List.of(Scene.TRACE_CONNECTIONS, Scene.TRACE_LADDER, Scene.TRACE_TABLE)) {
            Golden.check("ascii-" + scene.file() + "-80x24.en", frame(scene, "80x24", Lang.EN, true));
            Golden.checkStyled(
                    scene.file() + "-100x30.en",
                    frame(scene, "100x30", Lang.EN, false),
                    Palette.of(Theme.DARK, Depth.INDEXED));
        }
    }

    @Test
    void oneFindsByAddressPortStateAndWayOfClosing() {
        Viewer viewer = new Viewer("many_interleaved", 100, 30);
        assertTrue(viewer.text().contains("12 connections"));
        assertTrue(viewer.types("/ :51218").text().contains("1 of 12"), viewer.text());
        assertTrue(viewer.types("Esc").text().contains("12 connections"));
        String resets = viewer.types("/").says("10.99. reset").text();
        assertTrue(resets.contains("5 of 12 connections"), resets);
        assertFalse(resets.contains("four segments"), resets);
        assertTrue(viewer.types("Esc f").text().contains("only: four segments"), viewer.text());
        assertTrue(viewer.types("Esc q").gone);
    }

    @Test
    void theFrameStaysWhileOneLooksOtherwise() {
        Viewer viewer = new Viewer("lost_last_ack", 100, 30).types("/ 12 Enter");
        assertTrue(viewer.text().contains("Frame 12"));
        assertTrue(viewer.types("v").text().contains("Frame 12"));
        assertTrue(viewer.types("- r").text().contains("Frame 12"));
        assertFalse(viewer.text().contains("SYN"), viewer.text());
        assertTrue(viewer.types("+ Home").text().contains("Frame 1 "));
    }

    @Test
    void theMomentIsTakenIntoTheLabAndBack() {
        Viewer viewer = new Viewer("lost_last_ack", 80, 24).types("/ FIN Enter b");
        assertEquals(Screen.Lab.class, viewer.model.screen().getClass());
        assertTrue(viewer.text().contains("ESTABLISHED"), viewer.text());
        assertEquals(Screen.Frames.class, viewer.types("q").model.screen().getClass());
        assertTrue(viewer.types("q").gone, "of one connection there is no list");
    }

    static Stream<String> everyCapture() throws IOException {
        try (Stream<Path> files = Files.list(CAPTURES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pcap"))
                    .map(name -> name.substring(0, name.length() - ".pcap".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Whatever a kernel has sent can be looked at: as an arrow, as a row, check by check, in the lab. */
    @ParameterizedTest
    @MethodSource("everyCapture")
    void everySegmentOfEveryCapture(String capture) {
        Viewer viewer = new Viewer(capture, 60, 20);
        if (viewer.model.screen() instanceof Screen.Connections) {
            viewer.types("Enter");
        }
        int segments =
                ((Screen.Frames) viewer.model.screen()).passage().segments().size();
        for (int at = 0; at < Math.min(segments, 40); at++) {
            String frame = "Frame "
                    + ((Screen.Frames) viewer.model.screen()).selected().frame();
            assertTrue(viewer.text().contains(frame), viewer.text());
            assertTrue(viewer.types("v").text().contains(frame), viewer.text());
            assertTrue(viewer.types("Enter").text().contains(frame), viewer.text());
            assertTrue(viewer.types("b").text().contains("Lab"), viewer.text());
            viewer.types("q q Down");
        }
    }
}
