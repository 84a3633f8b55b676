package lastack.tcp;

import java.util.List;

/**
 * Where real stacks leave the plain automaton of RFC 9293 without harm, so that a second outcome is legal in practice. The ids are the
 * outside's names for them: none is ever renumbered. Those that concern one segment at one endpoint are what
 * {@link Referee#inPractice} finds; the others concern time, calls and what is sent. What each says in a sentence is text and stands with
 * the texts.
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

    /** The stacks that are known to do so, at least one. */
    public List<Stack> stacks() {
        return switch (this) {
            case D01 -> List.of(Stack.LINUX, Stack.GVISOR, Stack.FREEBSD);
            case D07, D18 -> List.of(Stack.LINUX, Stack.FREEBSD, Stack.GVISOR);
            case D11 -> List.of(Stack.LINUX, Stack.FREEBSD);
            case D16 -> List.of(Stack.FREEBSD);
            case D17 -> List.of(Stack.SMOLTCP, Stack.LWIP, Stack.GVISOR);
            case D20 -> List.of(Stack.LINUX, Stack.SMOLTCP);
            default -> List.of(Stack.LINUX);
        };
    }

    /** The rules that it bends, at least one. */
    public List<Rule> rules() {
        return switch (this) {
            case D01 -> List.of(Rule.R02, Rule.R03, Rule.R14);
            case D02 -> List.of(Rule.R05, Rule.R44, Rule.R45, Rule.R46);
            case D03 -> List.of(Rule.R14, Rule.R20);
            case D04 -> List.of(Rule.R42, Rule.R43);
            case D05 -> List.of(Rule.R13, Rule.R14, Rule.R33, Rule.R34, Rule.R41, Rule.R53, Rule.R68);
            case D06 -> List.of(Rule.R31, Rule.R33);
            case D07 ->
                List.of(
                        Rule.R13, Rule.R21, Rule.R38, Rule.R39, Rule.R40, Rule.R41, Rule.R42, Rule.R43, Rule.R54,
                        Rule.R56, Rule.R69);
            case D08 -> List.of(Rule.R69, Rule.R73);
            case D09 -> List.of(Rule.R29, Rule.R36);
            case D10 -> List.of(Rule.R29, Rule.R37B);
            case D11 -> List.of(Rule.R37, Rule.R88, Rule.R89);
            case D12 -> List.of(Rule.R54);
            case D13 -> List.of(Rule.R51, Rule.R91);
            case D14 -> List.of(Rule.R61, Rule.R62);
            case D15 -> List.of(Rule.R58, Rule.R59);
            case D16 -> List.of(Rule.R46, Rule.R50);
            case D17 ->
                List.of(Rule.R11, Rule.R13, Rule.R14, Rule.R16, Rule.R28, Rule.R38, Rule.R40, Rule.R41, Rule.R58B);
            case D18 -> List.of(Rule.R05, Rule.R40, Rule.R82);
            case D19 -> List.of(Rule.R80, Rule.R81);
            case D20 -> List.of(Rule.R04, Rule.R58B);
        };
    }
}
