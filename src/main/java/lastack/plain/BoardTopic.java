package lastack.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import lastack.app.Key;
import lastack.classroom.HouseRules;
import lastack.classroom.Pane;
import lastack.classroom.StudentId;
import lastack.classroom.Teaching;
import lastack.game.Pack;

/** The teacher's board in lines: a numbered menu of what can be heard, and orders for what can be done. */
final class BoardTopic implements Topic {
    private static final List<String> RULES = List.of("timer", "streaks", "prices", "free-names", "pseudonyms");

    private final Stage stage;
    private final Supplier<Teaching> teaching;
    private final String joinLine;
    private final BoardHands hands;
    private final BoardOrders orders;

    BoardTopic(Stage stage, Supplier<Teaching> teaching, String joinLine) {
        this.stage = stage;
        this.teaching = teaching;
        this.joinLine = joinLine;
        this.hands = new BoardHands(stage, teaching);
        this.orders = new BoardOrders(stage, teaching, this::worlds, this::rules);
    }

    private BoardVoice voice() {
        return new BoardVoice(stage.voice(), teaching.get());
    }

    @Override
    public void arrive() {
        if (teaching.get().pane() instanceof Pane.Result result) {
            stage.paper()
                    .say(new ResultVoice(
                                    stage.voice(),
                                    teaching.get().lessons().course(),
                                    teaching.get().room(),
                                    result.result())
                            .tell(null, teaching.get().named()));
            hands.press(Key.Kind.ENTER);
            return;
        }
        stage.paper().say(voice().status());
        stage.paper()
                .say(stage.voice()
                        .inClass(
                                "board.join",
                                "line",
                                joinLine,
                                "code",
                                teaching.get().room().code()));
        stage.paper().say(menu());
    }

    @Override
    public void tell() {
        stage.paper().say(voice().status());
        stage.paper().say(menu());
    }

    private List<String> menu() {
        Voice voice = stage.voice();
        List<String> rows = new ArrayList<>();
        for (String row :
                List.of("students", "urgent", "mistakes", "say", "round", "result", "worlds", "rules", "leave")) {
            rows.add(voice.inClass("menu." + row));
        }
        return voice.numbered(rows);
    }

    @Override
    public String question() {
        Pane pane = teaching.get().pane();
        if (pane instanceof Pane.Sure sure) {
            return stage.voice().inClass("sure", "what", sure(sure));
        }
        return stage.voice().inClass("board.question");
    }

    private String sure(Pane.Sure sure) {
        String key = switch (sure.deed()) {
            case LET_GO -> "let-go";
            case KICK -> "kick";
            case BAN -> "ban";
            case RESET -> "reset";
            case END_ROUND -> "end-round";
            case CLOSE_ROOM -> "close-room";
        };
        StudentId student = sure.student();
        return student == null
                ? stage.voice().words().text("room.sure." + key)
                : stage.voice().words().text("room.sure." + key, Map.of("name", name(student)));
    }

    private String name(StudentId student) {
        return teaching.get()
                .room()
                .student(student)
                .map(one -> voice().name(one))
                .orElse("?");
    }

    @Override
    public List<String> words() {
        return List.of(
                "students",
                "urgent",
                "mistakes",
                "say",
                "round",
                "exam",
                "pause",
                "resume",
                "longer",
                "end",
                "again",
                "result",
                "worlds",
                "open",
                "close",
                "rules",
                "rule",
                "student",
                "help",
                "status",
                "helped",
                "let-go",
                "kick",
                "ban",
                "reset",
                "names",
                "leave",
                "quit");
    }

    @Override
    public List<String> help() {
        List<String> told = new ArrayList<>();
        for (String key : List.of(
                "student", "say", "round", "exam", "clock", "again", "helped", "out", "worlds", "rule", "names",
                "leave")) {
            told.add(stage.voice().inClass("board.help." + key));
        }
        return told;
    }

    @Override
    public boolean take(Order order) {
        if (teaching.get().pane() instanceof Pane.Sure) {
            boolean yes = order.is("yes", "y", "是");
            if (yes) {
                hands.press(Key.Kind.ENTER);
                stage.paper().say(stage.voice().inClass("done"));
            } else {
                hands.press('n');
                stage.paper().say(stage.voice().inClass("not-done"));
            }
            return true;
        }
        Optional<Integer> number = Typing.number(order.line(), 9);
        if (number.isPresent()) {
            choose(number.get());
            return true;
        }
        return looks(order) || orders.take(order);
    }

    private void choose(int number) {
        switch (number) {
            case 1 -> stage.paper().say(voice().students());
            case 2 -> stage.paper().say(voice().urgent());
            case 3 -> stage.paper().say(voice().mistakes());
            case 4 -> {
                stage.paper().say(voice().mistakes());
                stage.paper().say(stage.voice().inClass("board.help.say"));
            }
            case 5 -> {
                boolean runs =
                        teaching.get().room().running(teaching.get().now()).isPresent();
                for (String key : runs ? List.of("clock") : List.of("round", "exam", "again")) {
                    stage.paper().say(stage.voice().inClass("board.help." + key));
                }
            }
            case 6 -> result();
            case 7 -> worlds();
            case 8 -> rules();
            default -> stage.paper().say(stage.voice().inClass("board.help.leave"));
        }
    }

    private boolean looks(Order order) {
        if (order.is("students")) {
            stage.paper().say(voice().students());
        } else if (order.is("urgent", "stuck")) {
            stage.paper().say(voice().urgent());
        } else if (order.is("mistakes", "wrong")) {
            stage.paper().say(voice().mistakes());
        } else if (order.begins("student")) {
            return orders.withStudent(order.rest(), one -> stage.paper().say(voice().student(one)));
        } else if (order.is("result")) {
            result();
        } else if (order.is("worlds")) {
            worlds();
        } else if (order.is("rules")) {
            rules();
        } else if (order.is("names")) {
            hands.press('v');
            stage.paper().say(stage.voice().inClass(teaching.get().named() ? "names.shown" : "names.hidden"));
        } else {
            return false;
        }
        return true;
    }

    private void result() {
        hands.press('r');
        if (!(teaching.get().pane() instanceof Pane.Result)) {
            stage.paper().say(stage.voice().inClass("no-result"));
        }
    }

    private void worlds() {
        for (Pack pack : teaching.get().lessons().course().packs()) {
            boolean closed = teaching.get().room().closedWorlds().contains(pack.world());
            stage.paper()
                    .say(stage.voice()
                            .inClass(
                                    closed ? "world.closed" : "world.open",
                                    "number",
                                    pack.world(),
                                    "title",
                                    stage.voice().of(pack.title())));
        }
        stage.paper().say(stage.voice().inClass("board.help.worlds"));
    }

    private void rules() {
        HouseRules rules = teaching.get().room().rules();
        List<Boolean> on =
                List.of(rules.timer(), rules.streaks(), rules.hintPrices(), rules.freeNames(), rules.pseudonyms());
        List<String> rows = new ArrayList<>();
        for (int at = 0; at < RULES.size(); at++) {
            rows.add(stage.voice()
                    .inClass(
                            "rule",
                            "rule",
                            stage.voice().words().text("room.rule." + RULES.get(at)),
                            "value",
                            stage.voice().text(on.get(at) ? "value.on" : "value.off")));
        }
        stage.paper().say(stage.voice().numbered(rows));
        stage.paper().say(stage.voice().inClass("board.help.rule"));
    }
}
