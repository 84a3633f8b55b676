package lastack.app;

import java.util.List;
import lastack.trace.Account;

/** What keys do in the list of a capture's connections. */
final class ConnectionsKeys {
    private static final int PAGE = 10;

    private ConnectionsKeys() {}

    /** @param connection the number of the one to look at first, or 0 */
    static Step open(Model model, Capture capture, int connection) {
        List<Account> all = capture.connections();
        int at = Math.max(0, Math.min(all.size(), connection) - 1);
        Model listed = model.showing(new Screen.Connections(capture, all, at, Narrowing.NONE));
        return connection > 0 || all.size() == 1
                ? Step.to(listed, new Effect.ReadPassage(all.get(at)))
                : Step.to(listed);
    }

    /** The segments of the chosen connection are there. */
    static Model passed(Model model, Msg.Passed passed) {
        return model.screen() instanceof Screen.Connections connections
                ? model.showing(
                        new Screen.Frames(connections, passed.connection(), passed.passage(), 0, FramesLook.FIRST))
                : model;
    }

    static Step pressed(Model model, Screen.Connections connections, Key key) {
        Narrowing narrowing = connections.narrowing();
        if (narrowing.typing()) {
            return Step.to(typing(model, connections, key));
        }
        int at = connections.at();
        return switch (key.kind()) {
            case UP -> at(model, connections, at - 1);
            case DOWN -> at(model, connections, at + 1);
            case PAGE_UP -> at(model, connections, at - PAGE);
            case PAGE_DOWN -> at(model, connections, at + PAGE);
            case HOME -> at(model, connections, 0);
            case END -> at(model, connections, connections.shown().size() - 1);
            case ENTER ->
                connections.shown().isEmpty()
                        ? Step.to(model)
                        : Step.to(
                                model,
                                new Effect.ReadPassage(connections.shown().get(at)));
            case ESCAPE -> leave(model, connections);
            case CHARACTER -> character(model, connections, key);
            default -> Step.to(model);
        };
    }

    private static Step character(Model model, Screen.Connections connections, Key key) {
        Narrowing narrowing = connections.narrowing();
        return switch (Character.toLowerCase(key.character())) {
            case '/' -> Step.to(narrowed(model, connections, narrowing.typing(true)));
            case 'f' ->
                Step.to(narrowed(
                        model,
                        connections,
                        narrowing.turned(connections.capture().connections())));
            case 'o' -> Step.to(model.showing(new Screen.Settings(connections, 0)));
            case '?' -> Step.to(model.showing(new Screen.Help(connections, 0)));
            case 'q' -> Step.to(model, new Effect.Leave());
            default -> Step.to(model);
        };
    }

    /** Esc first shows all of them again, and only then leaves. */
    private static Step leave(Model model, Screen.Connections connections) {
        return connections.narrowing().equals(Narrowing.NONE)
                ? Step.to(model, new Effect.Leave())
                : Step.to(narrowed(model, connections, Narrowing.NONE));
    }

    private static Model typing(Model model, Screen.Connections connections, Key key) {
        Narrowing narrowing = connections.narrowing();
        return switch (key.kind()) {
            case CHARACTER, PASTED -> narrowed(model, connections, narrowing.typed(key.character()));
            case BACKSPACE -> narrowed(model, connections, narrowing.erased());
            case ENTER, DOWN, UP -> narrowed(model, connections, narrowing.typing(false));
            case ESCAPE -> narrowed(model, connections, Narrowing.NONE);
            default -> model;
        };
    }

    /** Who was selected stays so where it is still listed. */
    private static Model narrowed(Model model, Screen.Connections connections, Narrowing narrowing) {
        List<Account> shown = narrowing.of(connections.capture().connections());
        Account selected =
                connections.shown().isEmpty() ? null : connections.shown().get(connections.at());
        int at = selected == null ? 0 : Math.max(0, shown.indexOf(selected));
        return model.showing(new Screen.Connections(connections.capture(), shown, at, narrowing));
    }

    private static Step at(Model model, Screen.Connections connections, int at) {
        int last = Math.max(0, connections.shown().size() - 1);
        return Step.to(model.showing(new Screen.Connections(
                connections.capture(), connections.shown(), Math.max(0, Math.min(last, at)), connections.narrowing())));
    }
}
