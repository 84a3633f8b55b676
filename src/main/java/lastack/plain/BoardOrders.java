package lastack.plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lastack.app.Key;
import lastack.classroom.Attendee;
import lastack.classroom.Message;
import lastack.classroom.Running;
import lastack.classroom.Teaching;
import lastack.game.Pack;

/** What a teacher can do from the board in lines. Every order presses the keys that the full screen has for it, so that both do the same. */
final class BoardOrders {
    private static final int RULES = 5;
    private static final int MOST_WORLDS = 99;

    private final Stage stage;
    private final Supplier<Teaching> teaching;
    private final BoardHands hands;
    private final Runnable worlds;
    private final Runnable rules;

    /** @param worlds says which worlds are open, and {@code rules} which house rules hold: after each change of one of them */
    BoardOrders(Stage stage, Supplier<Teaching> teaching, Runnable worlds, Runnable rules) {
        this.stage = stage;
        this.teaching = teaching;
        this.hands = new BoardHands(stage, teaching);
        this.worlds = worlds;
        this.rules = rules;
    }

    private BoardVoice voice() {
        return new BoardVoice(stage.voice(), teaching.get());
    }

    /** Acts on an order; false if it is none. */
    boolean take(Order order) {
        return leads(order) || manages(order);
    }

    private boolean leads(Order order) {
        if (order.begins("say") && !order.rest().isEmpty()) {
            hands.press('s');
            hands.type(order.rest());
            hands.press(Key.Kind.ENTER);
            stage.paper()
                    .say(
                            Message.clean(order.rest()).isPresent()
                                    ? stage.voice().inClass("said")
                                    : stage.voice().inClass("not-said"));
            hands.press(Key.Kind.ESCAPE);
        } else if (order.begins("round", "exam") && !order.rest().isEmpty()) {
            new RoundOrder(stage, teaching, hands).begin(order);
        } else if (order.is("pause", "resume", "longer", "+", "end")) {
            clock(order);
        } else if (order.is("again")) {
            hands.press('a');
            stage.paper().say(voice().status());
        } else if (order.begins("open", "close")
                && Typing.number(order.rest(), MOST_WORLDS).isPresent()) {
            world(Typing.number(order.rest(), MOST_WORLDS).orElse(0), order.begins("close"));
        } else if (order.begins("rule") && Typing.number(order.rest(), RULES).isPresent()) {
            hands.press('g');
            for (int step = 1; step < Typing.number(order.rest(), RULES).orElse(1); step++) {
                hands.press(Key.Kind.DOWN);
            }
            hands.press(Key.Kind.ENTER);
            hands.press(Key.Kind.ESCAPE);
            rules.run();
        } else {
            return leaves(order);
        }
        return true;
    }

    /** What changes the round that is on. */
    private void clock(Order order) {
        Optional<Running> running = teaching.get().room().running(teaching.get().now());
        if (running.isEmpty()) {
            stage.paper().say(stage.voice().inClass("no-round"));
            return;
        } else if (order.is("end")) {
            hands.press('e');
            return;
        } else if (order.is("longer", "+")) {
            hands.press('+');
        } else if (running.get().isPaused() == order.is("resume")) {
            hands.press('p');
        }
        stage.paper().say(voice().status());
    }

    private boolean leaves(Order order) {
        if (order.is("leave")) {
            hands.press('q');
            hands.press('b');
        } else if (order.line().toLowerCase(Locale.ROOT).equals("close room")) {
            hands.press('q');
        } else {
            return false;
        }
        return true;
    }

    private boolean manages(Order order) {
        return switch (order.word()) {
            case "helped" ->
                withStudent(order.rest(), one -> {
                    hands.select(one);
                    hands.press('h');
                    stage.paper().say(stage.voice().inClass("helped", "name", voice().name(one)));
                });
            case "let-go" -> deed(order, 'l');
            case "kick" -> deed(order, 'k');
            case "ban" -> deed(order, 'b');
            case "reset" -> deed(order, 'r');
            default -> false;
        };
    }

    private boolean deed(Order order, char key) {
        return withStudent(order.rest(), one -> {
            hands.select(one);
            hands.press('m');
            hands.press(key);
        });
    }

    /** By number or name; who is neither is said to be nobody. */
    boolean withStudent(String written, Consumer<Attendee> then) {
        if (written.isEmpty()) {
            return false;
        }
        Optional<Attendee> found = teaching.get().room().students().values().stream()
                .filter(one ->
                        one.id().toString().equals(written) || voice().name(one).equalsIgnoreCase(written))
                .findFirst();
        if (found.isPresent()) {
            then.accept(found.get());
        } else {
            stage.paper().say(stage.voice().inClass("no-student", "line", Typing.quoted(written)));
        }
        return true;
    }

    private void world(int number, boolean close) {
        if (teaching.get().room().closedWorlds().contains(number) != close) {
            hands.press('w');
            List<Integer> worlds = teaching.get().lessons().course().packs().stream()
                    .map(Pack::world)
                    .distinct()
                    .toList();
            for (int step = 0; step < worlds.indexOf(number); step++) {
                hands.press(Key.Kind.DOWN);
            }
            if (worlds.contains(number)) {
                hands.press(Key.Kind.ENTER);
            }
            hands.press(Key.Kind.ESCAPE);
        }
        worlds.run();
    }
}
