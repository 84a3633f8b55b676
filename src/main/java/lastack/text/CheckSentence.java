package lastack.text;

import lastack.tcp.Checks;
import lastack.tcp.Step;

/**
 * One check of an arriving segment and what it found.
 *
 * @param step the check
 * @param result whether the segment passed it
 * @param text what it found, a few words without a full stop: {@code 5000 = RCV.NXT, in window}
 */
public record CheckSentence(Step step, Checks.Result result, String text) {}
