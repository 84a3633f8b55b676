/**
 * A verdict, a rule, a check, a state as a sentence, in English and in Simplified Chinese, which are equals. The sentences stand in
 * resource files beside this package, one pair for each subject; the classes here choose the right one for a value and fill in its
 * numbers. Nothing is judged here and nothing is laid out: what is right is the referee's business, where a sentence stands on a screen
 * the view's.
 */
@NullMarked
package lastack.text;

import org.jspecify.annotations.NullMarked;
