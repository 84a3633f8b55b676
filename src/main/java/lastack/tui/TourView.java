package lastack.tui;

import java.util.List;
import lastack.app.Model;
import lastack.app.Screen;
import lastack.app.TourStep;
import lastack.game.Game;
import lastack.game.Verdict;

/** The tour: the level as it looks when one plays it, with a word beside it on what to press and why. */
final class TourView {
    private final Canvas canvas;
    private final Screen.Tour tour;
    private final Game game;
    private final Labels labels;
    private final Layout layout;

    private TourView(Canvas whole, Model model, Screen.Tour tour, Skin skin) {
        this.layout = Layout.of(model.columns(), model.rows());
        this.canvas = whole.at(layout.whole());
        this.tour = tour;
        this.game = tour.playing().game();
        this.labels = skin.labels();
    }

    static void draw(Canvas whole, Model model, Screen.Tour tour, Skin skin) {
        PlayView.draw(whole, model, tour.playing(), skin);
        new TourView(whole, model, tour, skin).draw();
    }

    private void draw() {
        new Title(List.of(labels.text(GuideLabel.TOUR)), "").draw(canvas.wiped(layout.title()));
        boolean moving = !tour.playing().motion().over();
        if (!moving) {
            if (!refused()) {
                caption();
            }
            new NextStep(next()).draw(canvas.wiped(layout.next()));
        }
        footer().draw(canvas.wiped(layout.footer()));
    }

    /** What the referee says to a segment that is not right is the best lesson there is. */
    private boolean refused() {
        Verdict verdict = game.verdict();
        return tour.playing().lack() != null
                || (verdict != null && !verdict.ruling().accepted());
    }

    private void caption() {
        Canvas area = canvas.wiped(layout.referee());
        boolean compact = layout.size() == Size.COMPACT;
        String text = labels.text(
                switch (tour.step()) {
                    case FIN -> GuideLabel.TOUR_FIN;
                    case ACK -> GuideLabel.TOUR_ACK;
                    case TOO_MUCH -> GuideLabel.TOUR_TOO_MUCH;
                    case NUMBERS -> GuideLabel.TOUR_NUMBERS;
                    case SEND -> GuideLabel.TOUR_SEND;
                    case WAIT -> GuideLabel.TOUR_WAIT;
                    case DONE -> GuideLabel.TOUR_DONE;
                });
        if (compact) {
            int row = 0;
            for (Text line : Wrap.lines(Role.TEXT, text, area.columns())) {
                area.text(row, 0, line);
                row++;
            }
            return;
        }
        boolean done = tour.step() == TourStep.WAIT || tour.step() == TourStep.DONE;
        Text headline = done
                ? Text.of(Role.RIGHT_STRONG, area.of(Glyph.VERDICT_RIGHT) + " " + labels.text(Label.RIGHT_FREE))
                : Text.of(Role.STRONG, labels.text(GuideLabel.TOUR_TITLE));
        new Panel(headline, "", List.of(Text.of(Role.TEXT, ""), Text.of(Role.TEXT, text))).draw(area);
    }

    private String next() {
        return switch (tour.step()) {
            case FIN -> labels.text(GuideLabel.NEXT_FIN);
            case ACK -> labels.text(GuideLabel.NEXT_ACK);
            case TOO_MUCH -> labels.text(GuideLabel.NEXT_TOO_MUCH);
            case NUMBERS ->
                labels.text(
                        GuideLabel.NEXT_NUMBERS,
                        game.you().snd().nxt(),
                        game.you().rcv().nxt());
            case SEND -> labels.text(GuideLabel.NEXT_SEND);
            case WAIT -> labels.text(GuideLabel.NEXT_WAIT);
            case DONE -> labels.text(GuideLabel.NEXT_DONE);
        };
    }

    private Footer footer() {
        FooterKey act = switch (tour.step()) {
            case WAIT -> FooterKey.of("w", labels.text(Label.KEY_WAIT), 0);
            case DONE -> FooterKey.of("Enter", labels.text(Label.KEY_GO_ON), 0);
            default -> FooterKey.of("Enter", labels.text(Label.KEY_SEND), 0);
        };
        boolean done = tour.step() == TourStep.DONE;
        String leads = done ? labels.text(ShellLabel.DO_MENU) : labels.text(GuideLabel.DO_SKIP);
        FooterKey skip = FooterKey.of("q", leads, 0);
        FooterKey keys = FooterKey.of("?", labels.text(ShellLabel.DO_KEYS), 0);
        boolean writes = tour.step() != TourStep.WAIT && !done;
        return new Footer(
                writes
                        ? List.of(FooterKey.of("fasrpu", labels.text(Label.KEY_FLAGS), 0), act, keys, skip)
                        : List.of(act, keys, skip),
                labels.text(Label.ALWAYS_LEAVES));
    }
}
