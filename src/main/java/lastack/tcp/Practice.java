package lastack.tcp;

import java.util.ArrayList;
import java.util.List;

/**
 * What named real stacks do with a segment where that is not what the plain RFC asks for.
 *
 * @param tolerance under which name this is known
 * @param stacks which stacks do it, at least one
 * @param orphan whether only a connection does it that its application has wholly given up by close()
 * @param state the state afterwards
 * @param replies what is sent at once, in order; none where it is silent
 */
public record Practice(Tolerance tolerance, List<Stack> stacks, boolean orphan, State state, List<Segment> replies) {
    public Practice {
        stacks = List.copyOf(stacks);
        replies = List.copyOf(replies);
    }

    /** The same, shown by {@code stack} too. */
    Practice with(Stack stack) {
        List<Stack> more = new ArrayList<>(stacks);
        more.add(stack);
        return new Practice(tolerance, more, orphan, state, replies);
    }
}
