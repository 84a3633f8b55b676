package lastack.tcp;

/**
 * Where real stacks leave the plain automaton of RFC 9293 without harm, so that a second outcome is legal in practice. The ids are the
 * outside's names for them: none is ever renumbered. What each says in a sentence is text and stands with the texts.
 */
public enum Tolerance {
    D01,
    D02,
    D03,
    D04,
    D05,
    D06,
    D07,
    D08,
    D09,
    D10,
    D11,
    D12,
    D13,
    D14,
    D15,
    D16,
    D17,
    D18,
    D19,
    D20;

    /** The id as it is written everywhere: {@code D02}. */
    public String id() {
        return name();
    }
}
