package org.dabiao.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a jar of those classes that start slowly even from a class-data archive, in a form that
 * does not. It goes before program and libraries in the class path, and only where one Java virtual
 * machine does all the work: the workers of a cluster know the libraries alone.
 *
 * <p>An archive of JDK 17 to 25 leaves out serializable lambdas and joined texts, which Scala's
 * compiler makes of nearly every function and message, and which Java then spins into some 6,000
 * classes at each start ({@link PlainClass}); classes of a format older than Java 6 ({@link
 * OldClass}); and signed classes. Other lambdas it keeps, but each has to be linked. A class that
 * is looked for in vain at each start is in no library at all ({@link SoughtClass}).
 */
public final class QuickJar {
  private QuickJar() {}

  /**
   * Writes the jar.
   *
   * @param arguments the jar to write, then the libraries in the order of the class path
   */
  public static void main(String[] arguments) throws IOException {
    List<Path> libraries = Arrays.stream(arguments).skip(1).map(Path::of).toList();
    write(Path.of(arguments[0]), libraries);
  }

  static void write(Path file, List<Path> libraries) throws IOException {
    URL[] places = libraries.stream().map(QuickJar::place).toArray(URL[]::new);
    try (URLClassLoader loader = new URLClassLoader(places, null);
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.setLevel(Deflater.BEST_SPEED);
      // Of two classes with one name, Java takes the first.
      Set<String> known = new HashSet<>();
      for (Path library : libraries) {
        try (JarFile jar = new JarFile(library.toFile(), false)) {
          boolean signed = jar.stream().anyMatch(e -> e.getName().matches("META-INF/.*\\.SF"));
          for (JarEntry entry : Collections.list(jar.entries())) {
            if (isClass(entry) && known.add(entry.getName())) {
              byte[] bytes = jar.getInputStream(entry).readAllBytes();
              put(out, quick(entry.getName(), bytes, signed, loader));
            }
          }
        }
      }
      put(out, SoughtClass.of(known));
    }
  }

  private static boolean isClass(JarEntry entry) {
    String name = entry.getName();
    return name.endsWith(".class") && !name.startsWith("META-INF/") && !name.startsWith("module-");
  }

  /** The classes to write for one of a library, by file name: none when it can stay. */
  private static Map<String, byte[]> quick(
      String name, byte[] bytes, boolean signed, ClassLoader loader) {
    Map<String, byte[]> written =
        OldClass.is(bytes) ? OldClass.renewed(name, bytes, loader) : PlainClass.of(name, bytes);
    return written.isEmpty() && signed ? Map.of(name, bytes) : written;
  }

  private static void put(ZipOutputStream out, Map<String, byte[]> classes) throws IOException {
    for (Map.Entry<String, byte[]> each : classes.entrySet()) {
      ZipEntry entry = new ZipEntry(each.getKey());
      // The same libraries give the same jar.
      entry.setTime(0);
      out.putNextEntry(entry);
      out.write(each.getValue());
      out.closeEntry();
    }
  }

  private static URL place(Path library) {
    try {
      return library.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
