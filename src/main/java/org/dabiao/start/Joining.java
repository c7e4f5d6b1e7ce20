package org.dabiao.start;

import java.util.List;
import org.apache.xbean.asm9.ClassVisitor;
import org.apache.xbean.asm9.MethodVisitor;
import org.apache.xbean.asm9.Opcodes;
import org.apache.xbean.asm9.Type;

/**
 * A text joined of fixed parts and arguments.
 *
 * @param descriptor the arguments' types
 * @param recipe the text, with {@link #ARGUMENT} and {@link #CONSTANT} for what is put in ({@link
 *     java.lang.invoke.StringConcatFactory})
 * @param constants what is put in and is no argument
 */
record Joining(String descriptor, String recipe, List<Object> constants) {
  private static final char ARGUMENT = 1;
  private static final char CONSTANT = 2;
  private static final String BUILDER = "java/lang/StringBuilder";

  static Joining of(String descriptor, Object[] arguments) {
    return new Joining(
        descriptor, (String) arguments[0], List.of(arguments).subList(1, arguments.length));
  }

  /** Whether what is put in is text: classes and methods, too, may be. */
  boolean isPlain() {
    return constants.stream().allMatch(c -> c instanceof String);
  }

  /** Writes the method that joins them. */
  void write(ClassVisitor host, String name) {
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    MethodVisitor method = host.visitMethod(access, name, descriptor, null, null);
    method.visitCode();
    method.visitTypeInsn(Opcodes.NEW, BUILDER);
    method.visitInsn(Opcodes.DUP);
    method.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
    Type[] types = Type.getArgumentTypes(descriptor);
    StringBuilder fixed = new StringBuilder();
    int argument = 0;
    int constant = 0;
    int slot = 0;
    for (char c : recipe.toCharArray()) {
      if (c == ARGUMENT) {
        append(method, fixed);
        Type type = types[argument++];
        method.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
        slot += type.getSize();
        append(method, accepted(type));
      } else if (c == CONSTANT) {
        fixed.append(constants.get(constant++));
      } else {
        fixed.append(c);
      }
    }
    append(method, fixed);
    method.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
    method.visitInsn(Opcodes.ARETURN);
    // The builder, and at most a long above it.
    method.visitMaxs(3, slot);
    method.visitEnd();
  }

  private static void append(MethodVisitor method, StringBuilder fixed) {
    if (fixed.length() > 0) {
      method.visitLdcInsn(fixed.toString());
      append(method, "Ljava/lang/String;");
      fixed.setLength(0);
    }
  }

  private static void append(MethodVisitor method, String type) {
    method.visitMethodInsn(
        Opcodes.INVOKEVIRTUAL, BUILDER, "append", "(" + type + ")L" + BUILDER + ";", false);
  }

  /** The type of the builder's own that takes this one. */
  private static String accepted(Type type) {
    return switch (type.getSort()) {
      case Type.BYTE, Type.SHORT -> "I";
      case Type.ARRAY, Type.OBJECT ->
          type.getDescriptor().equals("Ljava/lang/String;")
              ? "Ljava/lang/String;"
              : "Ljava/lang/Object;";
      default -> type.getDescriptor();
    };
  }
}
