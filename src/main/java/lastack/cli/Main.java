package lastack.cli;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        String version = Main.class.getPackage().getImplementationVersion();
        System.out.println("lastack " + (version == null ? "(not packaged)" : version));
    }
}
