package org.dabiao.start;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.xbean.asm9.ClassReader;
import org.apache.xbean.asm9.ClassVisitor;
import org.apache.xbean.asm9.ClassWriter;
import org.apache.xbean.asm9.Handle;
import org.apache.xbean.asm9.MethodVisitor;
import org.apache.xbean.asm9.Opcodes;

/**
 * A class whose serializable lambdas are classes of their own and whose texts are joined by a
 * method of its own, where it had {@code invokedynamic}, which makes those at run time.
 */
final class PlainClass extends ClassVisitor {
  private static final String LAMBDA = "altMetafactory";
  private static final String JOIN = "makeConcatWithConstants";

  private final String host;
  private final boolean inInterface;
  private final Map<String, byte[]> lambdas = new LinkedHashMap<>();
  private final Map<Joining, String> joinings = new LinkedHashMap<>();

  private PlainClass(String host, boolean inInterface, ClassWriter writer) {
    super(Opcodes.ASM9, writer);
    this.host = host;
    this.inInterface = inInterface;
  }

  /** The class and those of its lambdas by file name; none when it has nothing to replace. */
  static Map<String, byte[]> of(String name, byte[] bytes) {
    // Names stand in a class as they are: most classes need not be taken apart.
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (!text.contains(LAMBDA) && !text.contains(JOIN)) {
      return Map.of();
    }
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(reader, 0);
    boolean inInterface = (reader.getAccess() & Opcodes.ACC_INTERFACE) != 0;
    PlainClass plain = new PlainClass(reader.getClassName(), inInterface, writer);
    reader.accept(plain, 0);
    if (plain.lambdas.isEmpty() && plain.joinings.isEmpty()) {
      return Map.of();
    }
    Map<String, byte[]> classes = new LinkedHashMap<>();
    classes.put(name, writer.toByteArray());
    plain.lambdas.forEach((own, written) -> classes.put(own + ".class", written));
    return classes;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    // The body of a lambda, which the lambda's own class is to reach.
    boolean body = (access & Opcodes.ACC_SYNTHETIC) != 0 && (access & Opcodes.ACC_STATIC) != 0;
    int open = body ? access & ~Opcodes.ACC_PRIVATE | Opcodes.ACC_PUBLIC : access;
    return new Replacing(super.visitMethod(open, name, descriptor, signature, exceptions));
  }

  @Override
  public void visitEnd() {
    joinings.forEach((joining, name) -> joining.write(cv, name));
    super.visitEnd();
  }

  private final class Replacing extends MethodVisitor {
    Replacing(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      if (bootstrap.getName().equals(JOIN)) {
        Joining joining = Joining.of(descriptor, arguments);
        if (joining.isPlain()) {
          String method = joinings.computeIfAbsent(joining, j -> "join$" + joinings.size());
          super.visitMethodInsn(Opcodes.INVOKESTATIC, host, method, descriptor, inInterface);
          return;
        }
      }
      if (bootstrap.getName().equals(LAMBDA)) {
        LambdaClass lambda = LambdaClass.of(host + "$$L" + lambdas.size(), descriptor, arguments);
        if (lambda.isPlain(host)) {
          lambdas.put(lambda.name(), lambda.written(name));
          super.visitMethodInsn(
              Opcodes.INVOKESTATIC, lambda.name(), LambdaClass.MAKE, descriptor, false);
          return;
        }
      }
      super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
    }
  }
}
