package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import lastack.app.Beat;
import lastack.app.Model;
import lastack.app.Screen;
import lastack.game.Bilingual;
import lastack.game.Game;

/** A level that plays itself, as it looks when one plays it; beside it stands why the segment is as it is. */
final class DemoView {
    private final Canvas canvas;
    private final Screen.Demo demo;
    private final Skin skin;
    private final Labels labels;
    private final Layout layout;

    private DemoView(Canvas whole, Model model, Screen.Demo demo, Skin skin) {
        this.layout = Layout.of(model.columns(), model.rows());
        this.canvas = whole.at(layout.whole());
        this.demo = demo;
        this.skin = skin;
        this.labels = skin.labels();
    }

    static void draw(Canvas whole, Model model, Screen.Demo demo, Skin skin) {
        PlayView.draw(whole, model, demo.shown(), skin);
        new DemoView(whole, model, demo, skin).draw();
    }

    private void draw() {
        title();
        demo.beat().text().ifPresent(this::caption);
        Canvas next =
                canvas.wiped(layout.size() == Size.COMPACT && demo.shown().opening() ? belowScene() : layout.next());
        new NextStep(next()).draw(next);
        footer().draw(canvas.wiped(layout.footer()));
    }

    /** In a small window the scene stands where the next step would, and has its own behind it. */
    private Area belowScene() {
        Area referee = layout.referee();
        String scene = skin.words().of(demo.shown().game().level().scene());
        int rows = Wrap.lines(Role.TEXT, scene, referee.columns()).size();
        return new Area(referee.top() + rows + 1, referee.left(), 1, referee.columns());
    }

    private void title() {
        long thoughts = demo.beats().stream().filter(Beat::begins).count();
        long now = demo.beats().subList(0, demo.at() + 1).stream()
                .filter(Beat::begins)
                .count();
        String level = demo.place().number() + " "
                + skin.words().of(demo.place().level().title());
        new Title(List.of(labels.text(GuideLabel.DEMO), level), labels.text(GuideLabel.DEMO_OF, now, thoughts))
                .draw(canvas.wiped(layout.title()));
    }

    private void caption(Bilingual text) {
        Canvas area = canvas.wiped(layout.referee());
        Text headline = switch (demo.beat().telling()) {
            case RULE -> Text.of(Role.STRONG, labels.text(GuideLabel.DEMO_RULE));
            case NUMBERS -> Text.of(Role.STRONG, labels.text(GuideLabel.DEMO_NUMBERS));
            case PLAY, END ->
                Text.of(Role.RIGHT_STRONG, area.of(Glyph.VERDICT_RIGHT) + " " + labels.text(Label.SOLVED));
        };
        Text body = Text.of(Role.TEXT, skin.words().of(text));
        Game game = demo.shown().game();
        String points = demo.beat().telling() == Beat.Telling.END
                ? labels.text(Label.POINTS, game.score(), game.level().max())
                : "";
        boolean compact = layout.size() == Size.COMPACT;
        new Panel(headline, points, compact ? List.of(body) : List.of(Text.of(Role.TEXT, ""), body)).draw(area);
    }

    private String next() {
        if (demo.over()) {
            return labels.text(GuideLabel.DEMO_OVER, demo.place().pack().world() + "-1");
        }
        return labels.text(demo.paused() ? GuideLabel.DEMO_PAUSED : GuideLabel.DEMO_RUNS);
    }

    private Footer footer() {
        List<FooterKey> keys = new ArrayList<>();
        if (!demo.over()) {
            GuideLabel space = demo.paused() ? GuideLabel.DO_GO_ON : GuideLabel.DO_PAUSE;
            keys.add(FooterKey.of(labels.text(GuideLabel.KEY_SPACE), labels.text(space), 1));
        }
        keys.add(FooterKey.of(labels.text(ShellLabel.KEY_LEFT_RIGHT), labels.text(GuideLabel.DO_STEP), 2));
        keys.add(FooterKey.of("Enter", labels.text(GuideLabel.DO_PLAY_IT), 0));
        keys.add(FooterKey.of("?", labels.text(ShellLabel.DO_KEYS), 0));
        keys.add(FooterKey.of("q", labels.text(ShellLabel.DO_BACK), 0));
        return new Footer(keys, labels.text(Label.ALWAYS_LEAVES));
    }
}
