/**
 * What if? An endpoint in any state, with any numbers, and what happens to it one step after the other: experiments as values, what each
 * step comes to by the referee, what small change would alter that, and the words in which an experiment is handed on. Nothing here
 * decides a rule, keeps anything, or says a sentence; levels and points have no place here.
 */
@NullMarked
package lastack.lab;

import org.jspecify.annotations.NullMarked;
