package org.dabiao.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.xbean.asm9.ClassWriter;
import org.apache.xbean.asm9.Handle;
import org.apache.xbean.asm9.MethodVisitor;
import org.apache.xbean.asm9.Opcodes;
import org.apache.xbean.asm9.Type;

/**
 * The class that {@link java.lang.invoke.LambdaMetafactory} would make at run time.
 *
 * @param name of the class
 * @param made descriptor of what makes a lambda: what it captures, and the interface it is of
 * @param interfaces all that it implements
 * @param forms descriptors of the method that it implements, more than one where a generic one is
 *     bridged
 * @param body what it calls, a static method: the captured values come first, then the arguments
 */
record LambdaClass(
    String name, String made, Set<String> interfaces, Set<String> forms, Handle body) {
  /** The method that makes a lambda. */
  static final String MAKE = "make";

  // Flags and order of arguments: LambdaMetafactory.
  private static final int SERIALIZABLE = 1;
  private static final int MARKERS = 2;
  private static final int BRIDGES = 4;
  private static final int FLAGS_AT = 3;

  private static final String SERIALIZABLE_TYPE = "java/io/Serializable";
  private static final String OBJECT = "java/lang/Object";
  private static final String ONLY = "ONLY";

  /**
   * The class of a lambda.
   *
   * @param arguments those of the metafactory, or of the alternative one
   * @param body a static method that does what the lambda's body does
   */
  static LambdaClass of(String name, String made, Object[] arguments, Handle body) {
    Set<String> interfaces = new LinkedHashSet<>();
    interfaces.add(Type.getReturnType(made).getInternalName());
    Set<String> forms = new LinkedHashSet<>();
    forms.add(((Type) arguments[0]).getDescriptor());
    int flags = arguments.length > FLAGS_AT ? (Integer) arguments[FLAGS_AT] : 0;
    int next = FLAGS_AT + 1;
    if ((flags & MARKERS) != 0) {
      int end = next + 1 + (Integer) arguments[next];
      for (next++; next < end; next++) {
        interfaces.add(((Type) arguments[next]).getInternalName());
      }
    }
    if ((flags & BRIDGES) != 0) {
      int end = next + 1 + (Integer) arguments[next];
      for (next++; next < end; next++) {
        forms.add(((Type) arguments[next]).getDescriptor());
      }
    }
    if ((flags & SERIALIZABLE) != 0) {
      interfaces.add(SERIALIZABLE_TYPE);
    }
    return new LambdaClass(name, made, interfaces, forms, body);
  }

  /** Whether a class can say it as it is: values are handed on without boxing. */
  boolean isPlain() {
    return forms.stream().allMatch(this::fits);
  }

  private boolean fits(String form) {
    List<Type> given = new ArrayList<>(captured());
    given.addAll(List.of(Type.getArgumentTypes(form)));
    List<Type> wanted = List.of(Type.getArgumentTypes(body.getDesc()));
    Type answer = Type.getReturnType(form);
    if (given.size() != wanted.size() || answer != Type.VOID_TYPE && !fits(answered(), answer)) {
      return false;
    }
    for (int i = 0; i < given.size(); i++) {
      if (!fits(given.get(i), wanted.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Type given, Type wanted) {
    return given.equals(wanted) || isReference(given) && isReference(wanted);
  }

  private static boolean isReference(Type type) {
    return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
  }

  private List<Type> captured() {
    return Arrays.asList(Type.getArgumentTypes(made));
  }

  private Type answered() {
    return Type.getReturnType(body.getDesc());
  }

  /**
   * The class as bytes.
   *
   * @param method name of the method that it implements
   */
  byte[] written(String method) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(
        Opcodes.V1_8,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        name,
        null,
        OBJECT,
        interfaces.toArray(String[]::new));
    if (interfaces.contains(SERIALIZABLE_TYPE)) {
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
      writer.visitField(access, "serialVersionUID", "J", null, 0L).visitEnd();
    }
    constructor(writer);
    maker(writer);
    forms.forEach(form -> implemented(writer, method, form));
    writer.visitEnd();
    return writer.toByteArray();
  }

  private void constructor(ClassWriter writer) {
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", taken(), null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT, "<init>", "()V", false);
    int slot = 1;
    for (int i = 0; i < captured().size(); i++) {
      Type type = captured().get(i);
      writer
          .visitField(
              Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), type.getDescriptor(), null, null)
          .visitEnd();
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
      code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), type.getDescriptor());
      slot += type.getSize();
    }
    end(code, Opcodes.RETURN);
  }

  /** A lambda that captures nothing is made once, like those made at run time. */
  private void maker(ClassWriter writer) {
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, MAKE, made, null, null);
    code.visitCode();
    if (captured().isEmpty()) {
      String type = "L" + name + ";";
      int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;
      writer.visitField(access, ONLY, type, null, null).visitEnd();
      MethodVisitor first = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
      first.visitCode();
      created(first);
      first.visitFieldInsn(Opcodes.PUTSTATIC, name, ONLY, type);
      end(first, Opcodes.RETURN);
      code.visitFieldInsn(Opcodes.GETSTATIC, name, ONLY, type);
    } else {
      created(code);
    }
    end(code, Opcodes.ARETURN);
  }

  private void created(MethodVisitor code) {
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    int slot = 0;
    for (Type type : captured()) {
      code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
      slot += type.getSize();
    }
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", taken(), false);
  }

  private void implemented(ClassWriter writer, String method, String form) {
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC, method, form, null, null);
    code.visitCode();
    for (int i = 0; i < captured().size(); i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), captured().get(i).getDescriptor());
    }
    Type[] wanted = Type.getArgumentTypes(body.getDesc());
    int at = captured().size();
    int slot = 1;
    for (Type type : Type.getArgumentTypes(form)) {
      code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
      slot += type.getSize();
      cast(code, type, wanted[at++]);
    }
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type answer = Type.getReturnType(form);
    if (answer == Type.VOID_TYPE) {
      drop(code, answered());
    } else {
      cast(code, answered(), answer);
    }
    end(code, answer.getOpcode(Opcodes.IRETURN));
  }

  private static void cast(MethodVisitor code, Type from, Type to) {
    if (!from.equals(to) && !to.getInternalName().equals(OBJECT)) {
      code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
    }
  }

  /** What a body answers that nobody asks for. */
  private static void drop(MethodVisitor code, Type answered) {
    if (answered.getSize() > 0) {
      code.visitInsn(answered.getSize() > 1 ? Opcodes.POP2 : Opcodes.POP);
    }
  }

  private static void end(MethodVisitor code, int instruction) {
    code.visitInsn(instruction);
    // Computed by the writer.
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  /** Descriptor of the constructor. */
  private String taken() {
    return Type.getMethodDescriptor(Type.VOID_TYPE, Type.getArgumentTypes(made));
  }

  private static String field(int i) {
    return "captured" + i;
  }
}
