package lastack.ssh;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * One thread a session. From JDK 21 on they can be virtual, which start faster and take less; they are looked up, for what is compiled for
 * 17 cannot name them.
 */
final class Threads {
    private static final MethodType NO_PARAMETERS = MethodType.methodType(ExecutorService.class);

    private Threads() {}

    /** An executor that gives every task a thread of its own at once. */
    static ExecutorService perTask() {
        try {
            return (ExecutorService) MethodHandles.publicLookup()
                    .findStatic(Executors.class, "newVirtualThreadPerTaskExecutor", NO_PARAMETERS)
                    .invoke();
        } catch (NoSuchMethodException before21) {
            return Executors.newCachedThreadPool();
        } catch (Throwable never) {
            throw new IllegalStateException("an executor that is there cannot be made", never);
        }
    }
}
