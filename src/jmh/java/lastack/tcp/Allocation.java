package lastack.tcp;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a verdict allocates beside what it keeps. Allocated is what the JVM counts for this thread while one question is asked over and
 * over, once the compiler has settled on the whole mixed set. Kept are the objects that can be reached from the verdict, and so from the
 * next connection in it, and that neither the question nor another answer to it shares: they have been made for this verdict. What is
 * allocated and not kept has been made for nothing: here, nothing. Behind a third segment in flight or a second piece held ahead of its
 * turn a list is built and then copied, so that none can be changed from outside; the set does not go so far.
 */
public final class Allocation {
    private static final int WARM_UP = 20_000;
    private static final int TIMES = 2_000;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Where each answer goes, so that none of them can be left out. */
    private static volatile Object answer = "";

    private Allocation() {}

    private static final class Sum {
        private int questions;
        private long allocated;
        private long kept;

        private void add(long octetsAllocated, long octetsKept) {
            questions++;
            allocated += octetsAllocated;
            kept += octetsKept;
        }

        private String row(String name) {
            double each = questions;
            return String.format(
                    "%-34s %9d %9.1f %9.1f %9.1f",
                    name, questions, allocated / each, kept / each, (allocated - kept) / each);
        }
    }

    /** Prints a table for each of the two questions: octets a verdict, by what kind of verdict it is. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        table("arrive", Question.arriving(), Allocation::arrive, Allocation::arrived);
        table("send", Question.leaving(), Allocation::send, Allocation::departed);
    }

    private static Arrival arrive(Question question) {
        return Referee.arrive(question.connection(), question.segment());
    }

    private static Departure send(Question question) {
        return Referee.send(question.connection(), question.segment());
    }

    private static String arrived(Arrival arrival) {
        return arrival.path().get(0) + " " + arrival.outcome();
    }

    private static String departed(Departure departure) {
        int faults = departure.faults().size();
        return departure.judgement() + (faults > 0 ? ", fields at fault: " + faults : "");
    }

    private static <A> void table(
            String name, Question[] questions, Function<Question, A> referee, Function<A, String> kind)
            throws ReflectiveOperationException {
        for (int round = 0; round < WARM_UP; round++) {
            for (Question question : questions) {
                answer = referee.apply(question);
            }
        }
        System.out.printf("%n%-34s %9s %9s %9s %9s%n", name, "questions", "allocated", "kept", "beyond");
        Map<String, Sum> kinds = new TreeMap<>();
        Sum all = new Sum();
        for (Question question : questions) {
            A verdict = referee.apply(question);
            long allocated = allocated(question, referee);
            long kept = kept(question, verdict, referee.apply(question));
            kinds.computeIfAbsent(kind.apply(verdict), key -> new Sum()).add(allocated, kept);
            all.add(allocated, kept);
            if (allocated != kept) {
                System.out.println(allocated - kept + " octets beyond the verdict on " + question);
            }
        }
        kinds.forEach((key, sum) -> System.out.println(sum.row(key)));
        System.out.println(all.row("all"));
    }

    private static <A> long allocated(Question question, Function<Question, A> referee) {
        long least = Long.MAX_VALUE;
        for (int turn = 0; turn < 3; turn++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int time = 0; time < TIMES; time++) {
                answer = referee.apply(question);
            }
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return Math.round((double) least / TIMES);
    }

    private static long kept(Question question, Object verdict, Object another) throws ReflectiveOperationException {
        Set<Object> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        reach(question, shared);
        reach(another, shared);
        Set<Object> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        reach(verdict, reached);
        long octets = 0;
        for (Object object : reached) {
            octets += shared.contains(object) ? 0 : octets(object);
        }
        return octets;
    }

    /** Everything of ours, and the JDK's lists: through what is inside those one cannot look, but what is in them one can. */
    private static void reach(Object object, Set<Object> reached) throws ReflectiveOperationException {
        if (object == null || object instanceof Enum || !reached.add(object)) {
            return;
        }
        if (object instanceof Collection<?> elements) {
            for (Object element : elements) {
                reach(element, reached);
            }
        }
        for (Field field : object.getClass().getDeclaredFields()) {
            if (isOurs(object) && !Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                if (!field.getType().isPrimitive()) {
                    reach(field.get(object), reached);
                }
            }
        }
    }

    private static boolean isOurs(Object object) {
        return object.getClass().getPackage() == Allocation.class.getPackage();
    }

    /** By the layout of a JVM with references of four octets, in which objects take multiples of eight. */
    private static long octets(Object object) {
        long list = 0;
        if (!isOurs(object) && object instanceof Collection<?> elements && elements.size() > 2) {
            list = rounded(16 + 4L * elements.size());
        }
        long octets = 12;
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            octets += Arrays.stream(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .mapToLong(field -> width(field.getType()))
                    .sum();
        }
        return list + rounded(octets);
    }

    private static long width(Class<?> type) {
        if (!type.isPrimitive()) {
            return 4;
        }
        return type == boolean.class ? 1 : type == long.class ? 8 : 4;
    }

    private static long rounded(long octets) {
        return (octets + 7) / 8 * 8;
    }
}
