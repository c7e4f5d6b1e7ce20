package org.dabiao.start;

import java.util.Map;
import org.apache.xbean.asm9.ClassReader;
import org.apache.xbean.asm9.ClassVisitor;
import org.apache.xbean.asm9.ClassWriter;
import org.apache.xbean.asm9.Opcodes;

/** Classes of a format older than Java 6, which no archive keeps, in the format of Java 7. */
final class OldClass {
  private static final int MAJOR_VERSION_AT = 7;

  private OldClass() {}

  static boolean is(byte[] bytes) {
    return bytes[MAJOR_VERSION_AT] < Opcodes.V1_6;
  }

  /**
   * The class in the newer format, with the frames that it asks for.
   *
   * @param loader knows the classes that this one names
   * @return by file name; none when it holds what the newer format has no more (subroutines)
   */
  static Map<String, byte[]> renewed(String name, byte[] bytes, ClassLoader loader) {
    ClassWriter writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected ClassLoader getClassLoader() {
            return loader;
          }
        };
    try {
      new ClassReader(bytes)
          .accept(
              new ClassVisitor(Opcodes.ASM9, writer) {
                @Override
                public void visit(
                    int version,
                    int access,
                    String own,
                    String signature,
                    String parent,
                    String[] interfaces) {
                  super.visit(Opcodes.V1_7, access, own, signature, parent, interfaces);
                }
              },
              ClassReader.SKIP_FRAMES);
      return Map.of(name, writer.toByteArray());
    } catch (RuntimeException | LinkageError e) {
      // Subroutines, or a class that it names is not there: it starts as slowly as before.
      return Map.of();
    }
  }
}
