package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lastack.classroom.Attendee;
import lastack.classroom.Board;
import lastack.classroom.Pane;
import lastack.classroom.RoomSentences;
import lastack.classroom.StudentId;
import lastack.classroom.Teaching;
import org.jspecify.annotations.Nullable;

/** What can be done with a student, and whether the teacher is sure of it. */
final class StudentPaneView {
    private final Teaching teaching;
    private final Skin skin;
    private final ClassPage page;
    private final RoomSentences say;

    private StudentPaneView(Canvas whole, Teaching teaching, Skin skin) {
        this.teaching = teaching;
        this.skin = skin;
        this.page = ClassPage.on(whole, skin);
        this.say = new RoomSentences(skin.words(), teaching.lessons().course());
    }

    static void managing(Canvas whole, Teaching teaching, StudentId student, Skin skin) {
        new StudentPaneView(whole, teaching, skin).managing(student);
    }

    static void sure(Canvas whole, Teaching teaching, Pane.Sure sure, Skin skin) {
        new StudentPaneView(whole, teaching, skin).sure(sure);
    }

    private void managing(StudentId student) {
        Optional<Board.Row> row = teaching.board().rows().stream()
                .filter(one ->
                        one.members().stream().anyMatch(member -> member.id().equals(student)))
                .findFirst();
        row.ifPresent(one -> new BoardDetail(teaching, one, skin, say)
                .draw(page.canvas().at(new Area(page.top(), ClassPage.LEFT, 3, page.width()))));
        int at = page.top() + 4;
        List<FooterKey> keys = new ArrayList<>();
        for (String[] deed : new String[][] {{"l", "let-go"}, {"k", "kick"}, {"b", "ban"}, {"r", "reset"}}) {
            page.canvas().text(at, ClassPage.LEFT, Role.STRONG, deed[0]);
            page.canvas().text(at, ClassPage.LEFT + 3, Role.TEXT, page.text("deed." + deed[1]));
            for (Text line : Wrap.lines(Role.DIM, page.text("deed." + deed[1] + ".about"), page.width() - 22)) {
                page.canvas().text(at++, ClassPage.LEFT + 20, line);
            }
            at += page.page().compact() ? 0 : 1;
            keys.add(FooterKey.of(deed[0], page.text("deed." + deed[1]), 1));
        }
        keys.add(page.back());
        page.draw(teaching.room().code(), name(student), seat(student), keys);
    }

    private String seat(StudentId student) {
        return teaching.room()
                .student(student)
                .map(Attendee::presence)
                .map(presence -> switch (presence) {
                    case HERE -> "";
                    case EXPECTED -> say.text("condition.expected");
                    case AWAY -> say.text("condition.away");
                    case LET_GO -> say.text("let-go");
                    case KICKED -> say.text("kicked");
                    case BANNED -> say.text("banned");
                })
                .orElse("");
    }

    private void sure(Pane.Sure sure) {
        String key = switch (sure.deed()) {
            case LET_GO -> "let-go";
            case KICK -> "kick";
            case BAN -> "ban";
            case RESET -> "reset";
            case END_ROUND -> "end-round";
            case CLOSE_ROOM -> "close-room";
        };
        StudentId student = sure.student();
        Map<String, ?> values = student == null ? Map.of() : Map.of("name", name(student));
        int row = page.say(page.top(), Role.STRONG, page.text("sure." + key, values));
        String about = student == null ? "sure." + key + ".about" : "deed." + key + ".about";
        row = page.say(row + 1, Role.TEXT, page.text(about));
        new NextStep(page.text("sure.next")).draw(page.canvas().at(new Area(row + 1, ClassPage.LEFT, 1, page.width())));
        List<FooterKey> keys = new ArrayList<>();
        keys.add(page.key("Enter", "yes", 0));
        if (sure.deed() == Pane.Deed.CLOSE_ROOM) {
            keys.add(page.key("b", "board-only", 0));
        }
        keys.add(page.key("n", "no", 0));
        page.draw(teaching.room().code(), where(student), "", keys);
    }

    private String where(@Nullable StudentId student) {
        return student == null ? page.text("sure") : name(student);
    }

    private String name(StudentId student) {
        return say.name(teaching.room(), student, teaching.named());
    }
}
