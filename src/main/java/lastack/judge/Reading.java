package lastack.judge;

import org.jspecify.annotations.Nullable;

/** What one line came to. */
sealed interface Reading permits Probe, Refusal {
    /** The probe's own name as JSON, a text in quotes or a number, ready to be written again; null where none was found. */
    @Nullable
    String id();
}
