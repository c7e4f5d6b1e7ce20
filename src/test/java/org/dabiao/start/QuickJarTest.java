package org.dabiao.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.apache.xbean.asm9.ClassReader;
import org.apache.xbean.asm9.ClassVisitor;
import org.apache.xbean.asm9.Handle;
import org.apache.xbean.asm9.MethodVisitor;
import org.apache.xbean.asm9.Opcodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes written anew do what they did, and make nothing at run time. */
class QuickJarTest {
  private static final String SOURCE =
      """
      import java.io.Serializable;
      import java.util.*;
      import java.util.concurrent.atomic.AtomicLong;
      import java.util.function.*;

      public class Sample {
        interface Named extends Function<String, String>, Serializable {}
        interface Marked {}

        public static Supplier<String> nothing() {
          return (Supplier<String> & Serializable) () -> "kept";
        }

        public static Supplier<String> captured(byte b, long l, double d, String s) {
          return (Supplier<String> & Serializable & Marked) () -> b + s + l + "/" + d;
        }

        public static Function<String, String> bridged(String before) {
          return (Named) text -> before + text;
        }

        public static IntUnaryOperator numbers(int more) {
          return (IntUnaryOperator & Serializable) n -> n + more;
        }

        interface Later {
          default Supplier<String> later() {
            return () -> hidden();
          }

          private String hidden() {
            return "later";
          }
        }

        private final String before;

        private Sample(String before) {
          this.before = before;
        }

        private String twice(String text) {
          return before + text + text;
        }

        private static int size(Collection<?> all) {
          return all.size();
        }

        public static Function<String, Sample> constructor() {
          return Sample::new;
        }

        public static UnaryOperator<String> ofObject() {
          Sample sample = new Sample("=");
          return sample::twice;
        }

        public UnaryOperator<String> ofThis() {
          return text -> before + text;
        }

        public static UnaryOperator<String> ofItself() {
          return new Sample(">").ofThis();
        }

        public static ToIntFunction<List<?>> ofClass() {
          return Sample::size;
        }

        public static Function<Map.Entry<String, Long>, String> ofInterface() {
          return Map.Entry::getKey;
        }

        public static Supplier<String> inInterface() {
          return new Later() {}.later();
        }

        public static Consumer<AtomicLong> dropped() {
          return AtomicLong::incrementAndGet;
        }

        public static Supplier<Integer> boxed() {
          return (Supplier<Integer> & Serializable) "four"::length;
        }

        public static String joined(
            boolean z, char c, short s, int i, long l, float f, double d, Object o, int[] none) {
          return "z=" + z + c + s + '-' + i + l + "\\1\\2" + f + d + o + none + "。";
        }
      }
      """;

  @TempDir Path folder;
  private Path quick;
  private Class<?> sample;

  @BeforeEach
  void writtenAnew() throws Exception {
    Path source = Files.writeString(folder.resolve("Sample.java"), SOURCE);
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-encoding", "UTF-8", source.toString());
    assertThat(status).isZero();
    quick = folder.resolve("quick.jar");
    Path library =
        jar(
            "Sample.class",
            "Sample$1.class",
            "Sample$Named.class",
            "Sample$Marked.class",
            "Sample$Later.class");
    QuickJar.write(quick, List.of(library));
    sample = Class.forName("Sample", true, loader(quick, library));
  }

  @Test
  void onlyWhatHasToBeBoxedIsStillBoundAtRunTime() throws IOException {
    Set<String> bound = new TreeSet<>();
    new ClassReader(bytes(quick, "Sample.class"))
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String descriptor, String signature, String[] thrown) {
                return new MethodVisitor(Opcodes.ASM9) {
                  @Override
                  public void visitInvokeDynamicInsn(
                      String made, String type, Handle bootstrap, Object... arguments) {
                    bound.add(name);
                  }
                };
              }
            },
            0);

    // Java's own way back from serialized lambdas is not used by classes.
    bound.remove("$deserializeLambda$");
    assertThat(bound).containsExactly("boxed");
    assertThat(classes(quick)).contains("Sample$$L0.class", "Sample$$L3.class");
  }

  @Test
  void aLambdaThatCapturesNothingIsMadeOnce() throws Exception {
    Supplier<?> made = (Supplier<?>) call("nothing");

    assertThat(made.get()).isEqualTo("kept");
    assertThat(call("nothing")).isSameAs(made);
  }

  @Test
  void capturedValuesAreKeptWhateverTheirSize() throws Exception {
    Supplier<?> made = (Supplier<?>) call("captured", (byte) 7, 1L << 40, 0.5, "页");

    assertThat(made.get()).isEqualTo("7页1099511627776/0.5");
    assertThat(made.getClass().getInterfaces())
        .extracting(Class::getName)
        .containsExactlyInAnyOrder(
            "java.util.function.Supplier", "java.io.Serializable", "Sample$Marked");
  }

  @Test
  @SuppressWarnings("unchecked")
  void textsAndNumbersGoThrough() throws Exception {
    Function<String, String> bridged = (Function<String, String>) call("bridged", "前");

    assertThat(bridged.apply("后")).isEqualTo("前后");
    assertThat(((IntUnaryOperator) call("numbers", 2)).applyAsInt(40)).isEqualTo(42);
    assertThat(((Supplier<?>) call("boxed")).get()).isEqualTo(4);
  }

  @Test
  @SuppressWarnings("unchecked")
  void methodsOfAnObjectAreCalledOnIt() throws Exception {
    assertThat(((UnaryOperator<String>) call("ofObject")).apply("a")).isEqualTo("=aa");
    assertThat(((UnaryOperator<String>) call("ofItself")).apply("a")).isEqualTo(">a");
    assertThat(((Function<Object, String>) call("ofInterface")).apply(Map.entry("key", 1L)))
        .isEqualTo("key");
    assertThat(((Supplier<String>) call("inInterface")).get()).isEqualTo("later");
  }

  @Test
  @SuppressWarnings("unchecked")
  void methodsOfAClassAndConstructorsAreReachedThoughPrivate() throws Exception {
    assertThat(((ToIntFunction<List<?>>) call("ofClass")).applyAsInt(List.of(1, 2))).isEqualTo(2);
    assertThat(((Function<String, ?>) call("constructor")).apply("a")).isInstanceOf(sample);
  }

  @Test
  @SuppressWarnings("unchecked")
  void anAnswerThatNobodyAsksForIsDropped() throws Exception {
    AtomicLong number = new AtomicLong(1);
    ((Consumer<AtomicLong>) call("dropped")).accept(number);

    assertThat(number).hasValue(2);
  }

  @Test
  void aClassThatIsSoughtInVainIsThere() throws Exception {
    assertThat(classes(quick)).contains("groovy/lang/Closure.class");
    assertThat(Class.forName("groovy.lang.Closure", true, loader(quick)).getDeclaredMethods())
        .isEmpty();
  }

  @Test
  void aLambdaTravelsAsSerializableOnesDo() throws Exception {
    Object made = call("captured", (byte) 7, 2L, 0.5, "页");

    assertThat(made).isInstanceOf(Serializable.class);
    assertThat(((Supplier<?>) copy(made)).get()).isEqualTo("7页2/0.5");
  }

  @Test
  void joinedTextsReadAsJavaJoinsThem() throws Exception {
    Object joined =
        call("joined", true, 'c', (short) 3, -4, 5L, 1.0f, 1e-7, List.of("o"), (int[]) null);

    assertThat(joined).isEqualTo("z=truec3--45\u0001\u00021.01.0E-7[o]null。");
  }

  @Test
  void classesOlderThanJava6ComeInANewerFormat() throws Exception {
    Path library =
        Path.of(
            picocli.CommandLine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    QuickJar.write(quick, List.of(library));

    Class<?> line = Class.forName("picocli.CommandLine", true, loader(quick));

    assertThat(bytes(quick, "picocli/CommandLine.class")[7]).isEqualTo((byte) Opcodes.V1_7);
    assertThat(line.getField("VERSION").get(null)).isEqualTo(picocli.CommandLine.VERSION);
  }

  @Test
  void ofTwoClassesWithOneNameTheFirstCounts() throws IOException {
    QuickJar.write(
        quick, List.of(jar("Sample$Named.class"), jar("Sample.class"), jar("Sample.class")));

    assertThat(classes(quick)).doesNotHaveDuplicates();
  }

  private Object call(String name, Object... arguments) throws Exception {
    for (Method method : sample.getMethods()) {
      if (method.getName().equals(name)) {
        return method.invoke(null, arguments);
      }
    }
    throw new AssertionError(name);
  }

  private Object copy(Object made) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(made);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())) {
          @Override
          protected Class<?> resolveClass(ObjectStreamClass type) throws ClassNotFoundException {
            return Class.forName(type.getName(), false, sample.getClassLoader());
          }
        }) {
      return in.readObject();
    }
  }

  private Path jar(String... names) throws IOException {
    Path file = Files.createTempFile(folder, "library", ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file))) {
      for (String name : names) {
        out.putNextEntry(new JarEntry(name));
        out.write(Files.readAllBytes(folder.resolve(name)));
      }
    }
    return file;
  }

  private static URLClassLoader loader(Path... jars) throws IOException {
    URL[] places = new URL[jars.length];
    for (int i = 0; i < jars.length; i++) {
      places[i] = jars[i].toUri().toURL();
    }
    return new URLClassLoader(places, null);
  }

  private static List<String> classes(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      List<String> names = new ArrayList<>();
      Collections.list(file.entries()).forEach(e -> names.add(e.getName()));
      return names;
    }
  }

  private static byte[] bytes(Path jar, String name) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.getInputStream(file.getEntry(name)).readAllBytes();
    }
  }
}
