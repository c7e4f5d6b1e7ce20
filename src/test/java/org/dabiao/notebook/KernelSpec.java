package org.dabiao.notebook;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.launcher.JavaModuleOptions;

/** Writes the file from which Jupyter learns how to start {@link JavaKernel}. */
public final class KernelSpec {
  private KernelSpec() {}

  /**
   * Writes {@code kernel.json} for the Java and the class path that this runs with.
   *
   * @param args the project's folder, and the folder to write into
   */
  public static void main(String[] args) throws IOException {
    Path home = Path.of(args[0]).toAbsolutePath();
    Path folder = Files.createDirectories(Path.of(args[1]));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-Djava.awt.headless=true"));
    command.add("-Ddabiao.fonts=" + home.resolve("target/app/fonts"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(JavaKernel.class.getName(), "{connection_file}"));
    Map<String, Object> spec =
        Map.of(
            "argv", command,
            "display_name", "Java (Dabiao)",
            "language", "java",
            "interrupt_mode", "message");
    new ObjectMapper()
        .writerWithDefaultPrettyPrinter()
        .writeValue(folder.resolve("kernel.json").toFile(), spec);
  }
}
