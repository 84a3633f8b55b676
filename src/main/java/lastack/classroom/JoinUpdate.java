package lastack.classroom;

import java.util.ArrayList;
import java.util.List;
import lastack.app.Effect;
import lastack.app.Key;
import lastack.app.Model;
import lastack.app.Msg;
import lastack.app.Preferences;
import lastack.app.Step;
import lastack.app.Study;
import lastack.app.Update;

/** What becomes of somebody at the door. */
final class JoinUpdate {
    private JoinUpdate() {}

    static VisitStep update(Joining joining, VisitMsg msg) {
        if (msg instanceof VisitMsg.Told told && told.msg() instanceof Msg.Pressed pressed) {
            return pressed(joining, pressed.key());
        } else if (msg instanceof VisitMsg.Told told && told.msg() instanceof Msg.Commanded commanded) {
            return pressed(joining, commanded.key());
        } else if (msg instanceof VisitMsg.Told told && told.msg() instanceof Msg.Resized) {
            return VisitStep.to(
                    joining.with(Update.update(joining.model(), told.msg()).model()));
        } else if (msg instanceof VisitMsg.Heard heard && joining.room() != null) {
            return VisitStep.to(joining.knowing(heard.room()));
        } else if (msg instanceof VisitMsg.Refused refused) {
            return VisitStep.to(joining.refused(refused.why()));
        } else if (msg instanceof VisitMsg.Failed failed) {
            return VisitStep.to(joining.told(failed.sentence()));
        } else if (msg instanceof VisitMsg.Seated seated) {
            return seated(joining, seated);
        }
        return VisitStep.to(joining);
    }

    private static VisitStep pressed(Joining joining, Key key) {
        if (key.is(Key.Kind.LEAVE) || key.is(Key.Kind.ESCAPE)) {
            return VisitStep.to(joining, new VisitEffect.Leave(null));
        } else if (joining.busy()) {
            return VisitStep.to(joining);
        }
        boolean chooses = joining.at() == JoinField.LANGUAGE || joining.at() == JoinField.PLAIN;
        return switch (key.kind()) {
            case TAB, DOWN -> VisitStep.to(moved(joining, 1));
            case BACK_TAB, UP -> VisitStep.to(moved(joining, -1));
            case BACKSPACE -> VisitStep.to(joining.erased());
            case LEFT -> VisitStep.to(chooses ? changed(joining, -1) : joining);
            case RIGHT -> VisitStep.to(chooses ? changed(joining, 1) : joining);
            case CHARACTER, PASTED -> VisitStep.to(chooses && key.is(' ') ? changed(joining, 1) : joining.typed(key));
            case ENTER -> entered(joining);
            default -> VisitStep.to(joining);
        };
    }

    /** What is missing is asked for first; then the room answers. */
    private static VisitStep entered(Joining joining) {
        if (joining.code().isBlank()) {
            return VisitStep.to(joining.at(JoinField.ROOM));
        } else if (joining.name().isBlank()) {
            return VisitStep.to(joining.at(JoinField.NAME));
        } else if (joining.wordAsked() && joining.word().isBlank() && joining.at() != JoinField.WORD) {
            return VisitStep.to(joining.at(JoinField.WORD));
        }
        boolean another = joining.wordAsked() && joining.word().isBlank();
        return VisitStep.to(
                joining.waiting(), new VisitEffect.Join(joining.code(), joining.name(), joining.word(), another));
    }

    private static Joining moved(Joining joining, int by) {
        List<JoinField> fields = new ArrayList<>(List.of(JoinField.values()));
        if (joining.room() != null) {
            fields.remove(JoinField.ROOM);
        }
        if (!joining.wordAsked()) {
            fields.remove(JoinField.WORD);
        }
        return joining.at(fields.get(Math.floorMod(fields.indexOf(joining.at()) + by, fields.size())));
    }

    private static Joining changed(Joining joining, int by) {
        Preferences old = joining.model().preferences();
        List<Preferences.Language> all = List.of(Preferences.Language.values());
        boolean language = joining.at() == JoinField.LANGUAGE;
        Preferences next = new Preferences(
                language ? all.get(Math.floorMod(all.indexOf(old.language()) + by, all.size())) : old.language(),
                old.theme(),
                old.ascii(),
                old.motion(),
                language == old.plain(),
                old.toured());
        return joining.with(joining.model().preferring(next));
    }

    /** In the room: what is kept is read, and where one was one goes on. What was chosen at the door is chosen for good. */
    private static VisitStep seated(Joining joining, VisitMsg.Seated seated) {
        Preferences chosen = joining.model().preferences();
        Model model = joining.model()
                .teaching(seated.lessons().under(seated.room().rules()))
                .studying(Study.of(
                        seated.lessons().decks(), joining.model().study().zone()));
        Attending attending = new Attending(
                model,
                seated.lessons(),
                seated.seat().student(),
                seated.sitting(),
                seated.room(),
                seated.now(),
                new Face.Welcome(seated.seatWord()),
                null,
                false,
                "");
        List<Effect> effects = new ArrayList<>();
        if (!chosen.equals(Preferences.DEFAULT)) {
            effects.add(new Effect.Prefer(chosen));
        }
        Step begun = Update.begin(model);
        effects.addAll(begun.effects());
        return VisitStep.ofGame(attending, effects);
    }
}
