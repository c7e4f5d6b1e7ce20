package org.dabiao.start;

import java.util.Map;
import java.util.Set;
import org.apache.xbean.asm9.ClassWriter;
import org.apache.xbean.asm9.Opcodes;

/**
 * A class without content for a name that a library looks for at each start, to find out whether
 * another library is there: to learn that it is not, Java opens every jar of the class path, which
 * takes longer than all else that is done before the command line is read.
 */
final class SoughtClass {
  /** Picocli asks whether an object of the command line is a closure of Groovy's: none ever is. */
  private static final String SOUGHT = "groovy/lang/Closure";

  private SoughtClass() {}

  /**
   * The class by file name; none when a library has it.
   *
   * @param known file names of the libraries' classes
   */
  static Map<String, byte[]> of(Set<String> known) {
    String file = SOUGHT + ".class";
    if (known.contains(file)) {
      return Map.of();
    }
    ClassWriter writer = new ClassWriter(0);
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER;
    writer.visit(Opcodes.V17, access, SOUGHT, null, "java/lang/Object", null);
    writer.visitEnd();
    return Map.of(file, writer.toByteArray());
  }
}
