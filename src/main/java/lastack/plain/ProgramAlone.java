package lastack.plain;

import java.util.List;
import java.util.Optional;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Performer;
import lastack.app.Step;
import lastack.app.Update;

/** The program as one plays it alone. */
final class ProgramAlone implements Partner {
    private final Performer performer;
    private Model model;
    private boolean over;

    ProgramAlone(Performer performer, Model model) {
        this.performer = performer;
        this.model = model;
    }

    @Override
    public Model model() {
        return model;
    }

    @Override
    public boolean begin(Step start) {
        Optional<Model> settled = performer.settle(start);
        over |= settled.isEmpty();
        model = settled.orElse(start.model());
        return !over;
    }

    @Override
    public boolean begin() {
        return !over;
    }

    @Override
    public boolean tell(Msg msg) {
        return begin(Update.update(performer.today(model), msg));
    }

    @Override
    public Optional<Object> place() {
        return Optional.empty();
    }

    @Override
    public Optional<Topic> topic(Stage stage) {
        return Optional.empty();
    }

    @Override
    public boolean take(Order order, Stage stage) {
        return false;
    }

    @Override
    public List<String> help(Voice voice) {
        return List.of();
    }

    @Override
    public List<String> news(Voice voice) {
        return List.of();
    }

    @Override
    public boolean isOver() {
        return over;
    }

    @Override
    public boolean isAlone() {
        return true;
    }
}
