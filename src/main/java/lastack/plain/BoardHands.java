package lastack.plain;

import java.util.function.Supplier;
import lastack.app.Key;
import lastack.app.Msg;
import lastack.classroom.Attendee;
import lastack.classroom.Teaching;

/** Presses the keys that the full screen of the board has. */
record BoardHands(Stage stage, Supplier<Teaching> teaching) {
    void press(Key.Kind kind) {
        press(Key.of(kind));
    }

    void press(char key) {
        press(Key.of(key));
    }

    private void press(Key key) {
        stage.tell(new Msg.Pressed(key));
    }

    void type(String text) {
        text.chars().forEach(one -> press((char) one));
    }

    /** So often as {@code times} says. */
    void press(Key.Kind kind, int times) {
        for (int time = 0; time < times; time++) {
            press(kind);
        }
    }

    /** Brings the selection to the row of a student. */
    void select(Attendee one) {
        press(Key.Kind.HOME);
        int rows = teaching.get().board().rows().size();
        for (int step = 0; step < rows && !isSelected(one); step++) {
            press(Key.Kind.DOWN);
        }
    }

    private boolean isSelected(Attendee one) {
        return teaching.get().row().filter(row -> row.members().contains(one)).isPresent();
    }
}
