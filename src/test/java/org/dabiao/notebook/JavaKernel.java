package org.dabiao.notebook;

import io.github.spencerpark.jupyter.channels.JupyterConnection;
import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.github.spencerpark.jupyter.kernel.LanguageInfo;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A Jupyter kernel that runs Java cells beside Dabiao and Spark. */
public final class JavaKernel extends BaseKernel {
  // Held, since a logger that nobody holds forgets its level.
  private static final Logger CHATTER = Logger.getLogger("io.github.spencerpark.jupyter");

  private final Cells cells = new Cells();

  private JavaKernel() {
    Screen.listen((content, mime) -> display(getRenderer().renderAs(content, mime)));
  }

  /**
   * Starts the kernel, which ends when Jupyter closes the connection.
   *
   * @param args the connection file that Jupyter wrote
   */
  public static void main(String[] args) throws Exception {
    CHATTER.setLevel(Level.WARNING);
    String properties = Files.readString(Path.of(args[0]));
    JupyterConnection connection =
        new JupyterConnection(KernelConnectionProperties.parse(properties));
    // Before connecting, or the first request finds nobody.
    new JavaKernel().becomeHandlerForConnection(connection);
    connection.connect();
    connection.waitUntilClose();
    // Spark's threads would keep the process alive.
    Runtime.getRuntime().halt(0);
  }

  @Override
  public DisplayData eval(String cell) {
    return cells.run(cell).map(DisplayData::new).orElse(null);
  }

  @Override
  public LanguageInfo getLanguageInfo() {
    return new LanguageInfo.Builder("Java")
        .version(Runtime.version().toString())
        .mimetype("text/x-java-source")
        .fileExtension(".jshell")
        .pygments("java")
        .codemirror("java")
        .build();
  }

  @Override
  public void interrupt() {
    cells.stop();
  }
}
