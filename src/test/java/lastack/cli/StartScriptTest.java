package lastack.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/lastack}: which Java it finds, what it says to it, and what it says where there is none. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {
    /** Stands for Java: it tells how it was called, one word a line. */
    private static final String JAVA = "#!/bin/sh\nfor word in \"$@\"; do echo \"$word\"; done\nexit 7\n";

    @TempDir
    private Path folder;

    private Path home;
    private Path script;
    private Path java;

    private record Ran(int exit, List<String> out, String err) {
        boolean said(String word) {
            return out.contains(word);
        }
    }

    @BeforeEach
    void install() throws IOException {
        home = folder.resolve("a folder/last ack");
        script = home.resolve("bin/lastack");
        Files.createDirectories(script.getParent());
        Files.copy(Path.of("src/dist/bin/lastack"), script);
        executable(script);
        Files.createDirectories(home.resolve("lib"));
        for (String jar : List.of("zebra.jar", "lastack.jar", "ant.jar")) {
            Files.createFile(home.resolve("lib").resolve(jar));
        }
        java = java("jdk", "25.0.1");
    }

    private Path java(String name, String version) throws IOException {
        Path at = folder.resolve(name + "/bin/java");
        Files.createDirectories(at.getParent());
        Files.writeString(at, JAVA);
        executable(at);
        Files.writeString(folder.resolve(name + "/release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return at;
    }

    private static void executable(Path file) {
        assertTrue(file.toFile().setExecutable(true));
    }

    private Ran run(Path command, Map<String, String> environment, String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of(command.toString()));
        line.addAll(List.of(arguments));
        File err = folder.resolve("err").toFile();
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(err);
        builder.environment().keySet().removeIf(name -> name.matches("JAVA_HOME|LASTACK_.*|XDG_.*|HOME"));
        builder.environment().put("HOME", folder.resolve("me").toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        List<String> out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return new Ran(process.exitValue(), out, Files.readString(err.toPath()));
    }

    private Map<String, String> withJava() {
        return Map.of("JAVA_HOME", java.getParent().getParent().toString());
    }

    @Test
    void passesOnWordsAndExitCode() throws Exception {
        Ran ran = run(script, withJava(), "judge", "two words", "");
        assertEquals(7, ran.exit());
        assertEquals("", ran.err());
        int main = ran.out().indexOf("lastack.cli.Main");
        assertEquals(
                List.of("judge", "two words", ""),
                ran.out().subList(main + 1, ran.out().size()));
        assertEquals(
                home + "/lib/lastack.jar:" + home + "/lib/ant.jar:" + home + "/lib/zebra.jar",
                ran.out().get(main - 1));
    }

    @Test
    void isFoundByWayOfLinks() throws Exception {
        Path first = Files.createSymbolicLink(script.resolveSibling("other"), Path.of("lastack"));
        Path second = Files.createSymbolicLink(folder.resolve("link"), first);
        assertTrue(run(second, withJava()).said("-Dlastack.texts=" + home + "/lib/text"));
    }

    @Test
    void whatIsShortStartsQuicklyAndWhatIsLongRunsQuickly() throws Exception {
        String quickly = "-XX:TieredStopAtLevel=1";
        assertTrue(run(script, withJava()).said(quickly));
        assertTrue(run(script, withJava(), "play", "first-wave").said(quickly));
        assertTrue(!run(script, withJava(), "-q", "serve").said(quickly));
        assertTrue(run(script, withJava(), "trace", "x.pcap").said(quickly));
        assertTrue(run(script, withJava(), "trace", "x.pcap").said("-Xmn256m"));
        assertTrue(!run(script, withJava(), "trace", "--json", "x.pcap").said(quickly));
        assertTrue(run(script, withJava(), "play", "serve").said(quickly));
    }

    @Test
    void optionsOfOnesOwnComeLast() throws Exception {
        List<String> out = run(
                        script,
                        Map.of(
                                "JAVA_HOME",
                                java.getParent().getParent().toString(),
                                "LASTACK_JAVA_OPTS",
                                "-Xmx1g -XX:+UseG1GC"))
                .out();
        assertTrue(out.indexOf("-XX:+UseG1GC") > out.indexOf("-XX:+UseSerialGC"));
        assertEquals(out.indexOf("-Xmx1g") + 1, out.indexOf("-XX:+UseG1GC"));
    }

    @Test
    void javaOnThePathWillDo() throws Exception {
        Ran ran = run(script, Map.of("PATH", java.getParent() + ":/usr/bin:/bin"));
        assertEquals(7, ran.exit());
    }

    @Test
    void withoutJavaItSaysWhatToDo() throws Exception {
        Ran ran = run(script, Map.of("PATH", folder.toString()));
        assertEquals(69, ran.exit());
        assertTrue(ran.err().contains("Install a JDK or JRE of version 17 or newer"), ran.err());
    }

    @Test
    void aWrongJavaHomeIsTold() throws Exception {
        Ran ran = run(script, Map.of("JAVA_HOME", folder.resolve("none").toString()));
        assertEquals(69, ran.exit());
        assertTrue(ran.err().contains("JAVA_HOME is " + folder.resolve("none")), ran.err());
    }

    @Test
    void anOldJavaIsTold() throws Exception {
        for (String version : List.of("1.8.0_392", "11.0.2", "16")) {
            java("old", version);
            Ran ran = run(script, Map.of("JAVA_HOME", folder.resolve("old").toString()));
            assertEquals(69, ran.exit());
            assertTrue(ran.err().contains("is version \"" + version + "\"; it takes 17 or newer"), ran.err());
        }
    }

    @Test
    void aRuntimeOfItsOwnGoesFirst() throws Exception {
        Path own = home.resolve("runtime/bin/java");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "#!/bin/sh\nexit 5\n");
        executable(own);
        assertEquals(5, run(script, withJava()).exit());
    }

    @Test
    void anArchiveIsUsedIfItIsThere() throws Exception {
        Path cache = Path.of(home + "/cache" + java);
        assertTrue(run(script, withJava()).said("-Dlastack.cache=" + cache));
        Files.createDirectories(cache);
        Files.createFile(cache.resolve("start.jsa"));
        assertTrue(run(script, withJava()).said("-XX:SharedArchiveFile=" + cache + "/start.jsa"));
        Files.createFile(cache.resolve("start.aot"));
        Ran both = run(script, withJava());
        assertTrue(both.said("-XX:AOTCache=" + cache + "/start.aot"));
        assertTrue(!both.said("-XX:SharedArchiveFile=" + cache + "/start.jsa"), "Java takes only one of them");
    }

    /** With the Java that runs this, and the program as it is: what is wrong with an archive is nobody's concern. */
    @Test
    void aDamagedArchiveIsPassedOver() throws Exception {
        Files.delete(home.resolve("lib/ant.jar"));
        Files.delete(home.resolve("lib/zebra.jar"));
        pack(Path.of("target/classes"), home.resolve("lib/lastack.jar"));
        String jdk = System.getProperty("java.home");
        Path cache = Path.of(home + "/cache" + jdk + "/bin/java");
        Files.createDirectories(cache);
        for (String name : List.of("start.jsa", "start.aot")) {
            Files.writeString(cache.resolve(name), "no archive");
            Ran ran = run(script, Map.of("JAVA_HOME", jdk), "--version");
            assertEquals("", ran.err());
            assertEquals(0, ran.exit());
            assertEquals(1, ran.out().size(), ran.out().toString());
            assertTrue(ran.out().get(0).startsWith("lastack "), ran.out().toString());
        }
    }

    /** The classes as a jar that names the libraries where they are. */
    private static void pack(Path classes, Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                                .filter(path -> path.endsWith(".jar"))
                                .map(path -> Path.of(path).toUri().toString())
                                .collect(joining(" ")));
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out, manifest);
                Stream<Path> files = Files.walk(classes.resolve("lastack"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, packed);
            }
        }
    }
}
