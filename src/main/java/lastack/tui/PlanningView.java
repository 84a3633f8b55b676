package lastack.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lastack.classroom.RoomSentences;
import lastack.classroom.Round;
import lastack.classroom.RoundDraft;
import lastack.classroom.Teaching;
import lastack.game.Course;

/** A round that is being put together. */
final class PlanningView {
    private static final int VALUE = 20;

    private final Teaching teaching;
    private final RoundDraft draft;
    private final Skin skin;
    private final ClassPage page;
    private final Course course;

    private PlanningView(Canvas whole, Teaching teaching, RoundDraft draft, Skin skin) {
        this.teaching = teaching;
        this.draft = draft;
        this.skin = skin;
        this.page = ClassPage.on(whole, skin);
        this.course = teaching.lessons().course();
    }

    static void draw(Canvas whole, Teaching teaching, RoundDraft draft, Skin skin) {
        new PlanningView(whole, teaching, draft, skin).draw();
    }

    private void draw() {
        int row = page.top();
        for (RoundDraft.Row one : RoundDraft.Row.values()) {
            page.choice(row++, page.text("plan." + key(one)), value(one), one == draft.at(), VALUE);
        }
        row = page.say(row + 1, Role.DIM, page.text("plan.about." + key(draft.at())));
        if (!draft.exam() && draft.level() < course.places().size()) {
            Course.Place place = course.places().get(draft.level());
            row = page.say(row + 1, Role.TEXT, skin.words().of(place.level().teaches()));
        }
        if (teaching.note() == null && !draft.fits(course)) {
            page.say(row + 1, Role.WRONG, page.text("plan.unfit"));
        }
        if (teaching.note() != null) {
            page.say(row + 1, Role.WRONG, skin.words().of(teaching.note()));
        }
        List<FooterKey> keys = new ArrayList<>();
        keys.add(page.upDown());
        keys.add(page.leftRight());
        keys.add(page.key("Enter", "begin", 0));
        keys.add(page.back());
        page.draw(
                teaching.room().code(),
                page.text("round", Map.of("number", teaching.room().nextRound())),
                page.text("here", Map.of("count", teaching.room().here().size())),
                keys);
    }

    private static String key(RoundDraft.Row row) {
        return switch (row) {
            case KIND -> "kind";
            case WHAT -> "what";
            case SECONDS -> "time";
            case MODE -> "mode";
        };
    }

    private String value(RoundDraft.Row row) {
        return switch (row) {
            case KIND -> page.text(draft.exam() ? "plan.exam" : "plan.level");
            case WHAT -> draft.exam() ? page.text("plan.questions", Map.of("count", draft.questions())) : level();
            case SECONDS -> RoomSentences.clock(draft.seconds() * 1000L);
            case MODE -> page.text("mode." + mode(draft.mode()));
        };
    }

    private String level() {
        return draft.level() < course.places().size()
                ? new RoomSentences(skin.words(), course)
                        .level(course.places().get(draft.level()).level().id())
                : "";
    }

    private static String mode(Round.Mode mode) {
        return switch (mode) {
            case SINGLE -> "single";
            case PAIRS -> "pairs";
            case PAIRS_WITH_SLIPS -> "slips";
        };
    }
}
