package lastack.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lastack.quiz.Source;
import org.jspecify.annotations.Nullable;

/**
 * Carries out what the program wants kept. Nothing is lost silently: each failure comes back as a message that names it, until the player
 * goes on all the same; then it waits here, and is tried again with whatever comes next.
 */
public final class Performer {
    private final Keeper keeper;
    private final Recorder recorder;
    private final Passages passages;
    private final List<Effect> held = new ArrayList<>();
    private @Nullable Supplier<LocalDate> days;
    private boolean patient;

    public Performer(Keeper keeper) {
        this(keeper, Recorder.NONE);
    }

    /** With somebody who is told of every move that was made. */
    public Performer(Keeper keeper, Recorder recorder) {
        this(keeper, recorder, connection -> {
            throw new IllegalStateException("no capture is open");
        });
    }

    private Performer(Keeper keeper, Recorder recorder, Passages passages) {
        this.keeper = keeper;
        this.recorder = recorder;
        this.passages = passages;
    }

    /** For who looks at a capture, whose segments come from {@code passages}. */
    public static Performer looking(Keeper keeper, Passages passages) {
        return new Performer(keeper, Recorder.NONE, passages);
    }

    /** The same, which also sees to it that a day ends: {@code days} tells which it is, in UTC. */
    public Performer by(Supplier<LocalDate> days) {
        this.days = days;
        return this;
    }

    /** {@code model} on the day it is: nothing that is begun from here on is yesterday's. */
    public Model today(Model model) {
        LocalDate day = days == null ? model.today() : days.get();
        return day.equals(model.today())
                ? model
                : settle(Update.update(model, new Msg.Dawned(day))).orElse(model);
    }

    /** What {@code effect} comes to; nothing for one that is only reported when it fails, or that is not about keeping. */
    public List<Msg> perform(Effect effect) {
        try {
            if (effect instanceof Effect.Load) {
                return load();
            } else if (effect instanceof Effect.Made made) {
                return recorder.record(made.game())
                        .<List<Msg>>map(sentence -> List.of(new Msg.Noted(sentence)))
                        .orElse(List.of());
            } else if (effect instanceof Effect.ReadPassage read) {
                return List.of(passages.of(read.connection()));
            } else if (effect instanceof Effect.Recall) {
                return List.of(new Msg.Recalled(keeper.recall()));
            } else if (effect instanceof Effect.Remember remember && !(patient && isOfPlay(remember))) {
                return List.of(new Msg.Remembered(keeper.keep(remember.review())));
            } else if (effect instanceof Effect.TakeBack back) {
                keeper.takeBack(back.code());
                return List.of(new Msg.TakenBack(back.code()));
            } else if (effect instanceof Effect.GoOn) {
                patient = true;
            } else if (patient) {
                return waiting(effect);
            } else {
                keep(effect);
                return saved(effect);
            }
            return List.of();
        } catch (KeepingException failed) {
            return List.of(new Msg.NotSaved(failed.sentence()));
        }
    }

    /** A rule missed in play waits with the move that missed it; who answers in a quiz waits for the answer. */
    private static boolean isOfPlay(Effect.Remember remember) {
        return remember.review().source() == Source.PLAY;
    }

    /** How much the player did that could not be kept. */
    public int unkept() {
        return held.size();
    }

    private List<Msg> waiting(Effect effect) {
        held.add(effect);
        List<Msg> told = new ArrayList<>(saved(effect));
        try {
            while (!held.isEmpty()) {
                keep(held.get(0));
                held.remove(0);
            }
        } catch (KeepingException stillNot) {
            // The player knows, and has chosen to go on: it is said on the screen until it is over.
            return told;
        }
        patient = false;
        told.add(new Msg.Stored());
        return told;
    }

    private static List<Msg> saved(Effect effect) {
        return effect instanceof Effect.Keep ? List.of(new Msg.Saved()) : List.of();
    }

    private void keep(Effect effect) throws KeepingException {
        if (effect instanceof Effect.Begin begin) {
            keeper.begin(begin.code(), begin.level(), begin.seed());
        } else if (effect instanceof Effect.Keep keep) {
            keeper.keep(keep.code(), keep.n(), keep.move(), keep.standing());
        } else if (effect instanceof Effect.Prefer prefer) {
            keeper.keep(prefer.preferences());
        } else if (effect instanceof Effect.Remember remember) {
            keeper.keep(remember.review());
        }
    }

    private List<Msg> load() throws KeepingException {
        List<Msg> told = new ArrayList<>();
        told.add(new Msg.Loaded(keeper.load()));
        keeper.notice().ifPresent(sentence -> told.add(new Msg.Noted(sentence)));
        return told;
    }

    /**
     * Carries out all that {@code step} wants, and what follows from it, until nothing is left.
     *
     * @return the program afterwards; empty when it wants to leave
     */
    public Optional<Model> settle(Step step) {
        Model model = step.model();
        List<Effect> wanted = new ArrayList<>(step.effects());
        while (!wanted.isEmpty()) {
            Effect effect = wanted.remove(0);
            if (effect instanceof Effect.Leave) {
                return Optional.empty();
            }
            for (Msg answer : perform(effect)) {
                if (answer instanceof Msg.NotSaved && effect instanceof Effect.Begin begin) {
                    // Without its run a move can only fail again, and that would be told instead of the cause.
                    wanted.removeIf(other ->
                            other instanceof Effect.Keep keep && keep.code().equals(begin.code()));
                }
                Step next = Update.update(model, answer);
                model = next.model();
                wanted.addAll(next.effects());
            }
        }
        return Optional.of(model);
    }
}
