package org.dabiao.start;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.xbean.asm9.ClassReader;
import org.apache.xbean.asm9.ClassVisitor;
import org.apache.xbean.asm9.ClassWriter;
import org.apache.xbean.asm9.Handle;
import org.apache.xbean.asm9.MethodVisitor;
import org.apache.xbean.asm9.Opcodes;

/**
 * A class whose lambdas are classes of their own and whose texts are joined by a method of its own,
 * where it had {@code invokedynamic}, which makes those at run time.
 */
final class PlainClass extends ClassVisitor {
  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
  private static final String JOIN = "makeConcatWithConstants";

  private final String host;
  private final boolean inInterface;
  private final Map<String, byte[]> lambdas = new LinkedHashMap<>();
  private final Map<Joining, String> joinings = new LinkedHashMap<>();
  private final Map<Handle, Handle> calls = new LinkedHashMap<>();
  private final Set<String> bodies = new HashSet<>();

  private PlainClass(ClassReader reader, ClassWriter writer) {
    super(Opcodes.ASM9, writer);
    host = reader.getClassName();
    inInterface = (reader.getAccess() & Opcodes.ACC_INTERFACE) != 0;
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            if (isBody(access)) {
              bodies.add(name + descriptor);
            }
            return null;
          }
        },
        ClassReader.SKIP_CODE);
  }

  /** The class and those of its lambdas by file name; none when it has nothing to replace. */
  static Map<String, byte[]> of(String name, byte[] bytes) {
    // Names stand in a class as they are: most classes need not be taken apart.
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (!text.contains(LAMBDAS) && !text.contains(JOIN)) {
      return Map.of();
    }
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(reader, 0);
    PlainClass plain = new PlainClass(reader, writer);
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
    int open = isBody(access) ? access & ~Opcodes.ACC_PRIVATE | Opcodes.ACC_PUBLIC : access;
    return new Replacing(super.visitMethod(open, name, descriptor, signature, exceptions));
  }

  /** The body of a lambda, which the lambda's own class is to reach. */
  private static boolean isBody(int access) {
    return (access & Opcodes.ACC_SYNTHETIC) != 0 && (access & Opcodes.ACC_STATIC) != 0;
  }

  /** A static method of this class, open to all, that does what a lambda is to do. */
  private Handle open(Handle body) {
    if (body.getOwner().equals(host) && bodies.contains(body.getName() + body.getDesc())) {
      return body;
    }
    String name = "call$" + calls.size();
    return calls.getOrDefault(
        body,
        new Handle(Opcodes.H_INVOKESTATIC, host, name, BodyCall.descriptor(body), inInterface));
  }

  @Override
  public void visitEnd() {
    joinings.forEach((joining, name) -> joining.write(cv, name));
    calls.forEach((body, call) -> BodyCall.write(cv, call.getName(), body));
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
      if (bootstrap.getOwner().equals(LAMBDAS)
          && madeOfClass(name, descriptor, arguments, (Handle) arguments[1])) {
        return;
      }
      super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
    }

    private boolean madeOfClass(String name, String descriptor, Object[] arguments, Handle body) {
      if (!BodyCall.isPossible(body, host)) {
        return false;
      }
      Handle open = open(body);
      LambdaClass lambda =
          LambdaClass.of(host + "$$L" + lambdas.size(), descriptor, arguments, open);
      if (!lambda.isPlain()) {
        return false;
      }
      if (open != body) {
        calls.put(body, open);
      }
      lambdas.put(lambda.name(), lambda.written(name));
      super.visitMethodInsn(
          Opcodes.INVOKESTATIC, lambda.name(), LambdaClass.MAKE, descriptor, false);
      return true;
    }
  }
}
