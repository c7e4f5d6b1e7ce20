package org.dabiao.start;

import org.apache.xbean.asm9.ClassVisitor;
import org.apache.xbean.asm9.Handle;
import org.apache.xbean.asm9.MethodVisitor;
import org.apache.xbean.asm9.Opcodes;
import org.apache.xbean.asm9.Type;

/**
 * A static method that does what a lambda's body does: calls a method of an object, or another
 * class's, or makes an object. It stands in the class that has the lambda, which may call what
 * other classes may not.
 */
final class BodyCall {
  private static final int OPEN = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;

  private BodyCall() {}

  /** Whether a class may call it from a static method. */
  static boolean isPossible(Handle body, String host) {
    return body.getTag() != Opcodes.H_INVOKESPECIAL || body.getOwner().equals(host);
  }

  /** Descriptor of the static method: an object whose method it calls comes first. */
  static String descriptor(Handle body) {
    Type owner = Type.getObjectType(body.getOwner());
    Type[] arguments = Type.getArgumentTypes(body.getDesc());
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> body.getDesc();
      case Opcodes.H_NEWINVOKESPECIAL -> Type.getMethodDescriptor(owner, arguments);
      default -> {
        Type[] all = new Type[arguments.length + 1];
        all[0] = owner;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        yield Type.getMethodDescriptor(Type.getReturnType(body.getDesc()), all);
      }
    };
  }

  /** Adds the static method to its class. */
  static void write(ClassVisitor host, String name, Handle body) {
    String descriptor = descriptor(body);
    MethodVisitor code = host.visitMethod(OPEN, name, descriptor, null, null);
    code.visitCode();
    if (body.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
      code.visitTypeInsn(Opcodes.NEW, body.getOwner());
      code.visitInsn(Opcodes.DUP);
    }
    int slot = 0;
    for (Type type : Type.getArgumentTypes(descriptor)) {
      code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
      slot += type.getSize();
    }
    code.visitMethodInsn(
        instruction(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    code.visitInsn(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN));
    // A new object twice below the arguments, or an answer of two words in their place.
    code.visitMaxs(slot + 2, slot);
    code.visitEnd();
  }

  private static int instruction(Handle body) {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
      case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
      default -> Opcodes.INVOKESPECIAL;
    };
  }
}
