package lastack.lab;

import java.util.ArrayList;
import java.util.List;
import lastack.tcp.SeqNum;
import lastack.tcp.State;

/**
 * An experiment as the command line that shows it: {@code lastack lab --state FIN-WAIT-1 receives FIN,ACK seq=5000 ack=1000}. A number
 * stands there only where it is not the usual one for the state.
 */
public final class Line {
    private final Start start;
    private final Start usual;
    private final List<String> words = new ArrayList<>(List.of("lastack", "lab"));

    private Line(Start start) {
        this.start = start;
        this.usual = Start.usual(start.state());
    }

    /** The words of the command, the program's name first; none needs quoting in a shell. */
    public static List<String> write(Experiment experiment) {
        Line line = new Line(experiment.start());
        line.options();
        experiment.events().forEach(event -> line.words.addAll(StepWords.write(event)));
        return List.copyOf(line.words);
    }

    private void options() {
        option("--state", start.state().toString());
        if (start.sends()) {
            option("--una", start.una(), usual.una());
            option("--nxt", start.nxt(), usual.nxt());
        } else {
            option("--iss", start.iss(), usual.iss());
        }
        if (start.receives()) {
            option("--rcv-nxt", start.rcvNxt(), usual.rcvNxt());
        }
        if (start.rcvWnd() != usual.rcvWnd()) {
            option("--rcv-wnd", Integer.toString(start.rcvWnd()));
        }
        if (start.sends() && start.maxWnd() != usual.maxWnd()) {
            option("--max-wnd", Integer.toString(start.maxWnd()));
        }
        if (start.state() == State.SYN_RECEIVED && !start.passive()) {
            words.add("--active");
        }
    }

    private void option(String name, SeqNum number, SeqNum otherwise) {
        if (!number.equals(otherwise)) {
            option(name, number.toString());
        }
    }

    private void option(String name, String value) {
        words.add(name);
        words.add(value);
    }
}
