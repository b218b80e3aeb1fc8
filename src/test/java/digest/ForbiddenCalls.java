package digest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import java.io.ByteArrayOutputStream;
import java.io.FileReader;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Scanner;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Calls that make the output depend on the machine, or that touch it. */
final class ForbiddenCalls {
  private static final Set<String> WRITES =
      Set.of(
          "write",
          "writeString",
          "newOutputStream",
          "newBufferedWriter",
          "newByteChannel",
          "createFile",
          "createDirectory",
          "createDirectories",
          "createTempFile",
          "createTempDirectory",
          "createLink",
          "createSymbolicLink",
          "copy",
          "move",
          "delete",
          "deleteIfExists",
          "setAttribute",
          "setLastModifiedTime",
          "setPosixFilePermissions",
          "setOwner");

  private static final Set<String> ENVIRONMENT =
      Set.of("getenv", "getProperty", "getProperties", "lineSeparator");

  private ForbiddenCalls() {}

  static boolean writesToTheDisk(CodeUnitCallTarget call) {
    return isOf(call, Files.class) && WRITES.contains(call.getName());
  }

  static boolean asksForTheEnvironment(CodeUnitCallTarget call) {
    return isOf(call, System.class) && ENVIRONMENT.contains(call.getName());
  }

  static DescribedPredicate<JavaCall<?>> calls(String what, Predicate<CodeUnitCallTarget> test) {
    return DescribedPredicate.describe(what, call -> test.test(call.getTarget()));
  }

  private static boolean isOf(CodeUnitCallTarget call, Class<?> owner) {
    return call.getOwner().isEquivalentTo(owner);
  }

  private static boolean takes(CodeUnitCallTarget call, Class<?> type) {
    return call.getRawParameterTypes().stream().anyMatch(taken -> taken.isEquivalentTo(type));
  }

  static boolean usesDefaultLocale(CodeUnitCallTarget call) {
    boolean text =
        isOf(call, String.class)
            && Set.of("format", "formatted", "toLowerCase", "toUpperCase").contains(call.getName());
    boolean printed =
        Set.of("printf", "format").contains(call.getName())
            && (call.getOwner().isAssignableTo(PrintStream.class)
                || call.getOwner().isAssignableTo(PrintWriter.class));
    boolean asked =
        isOf(call, Locale.class) && Set.of("getDefault", "setDefault").contains(call.getName());
    boolean made =
        call.getOwner().getPackageName().startsWith("java.t")
            && Set.of("getInstance", "ofPattern", "getCurrencyInstance", "getNumberInstance")
                .contains(call.getName())
            && !isOf(call, Normalizer.class);
    return ((text || printed || made) && !takes(call, Locale.class)) || asked;
  }

  static boolean usesDefaultZone(CodeUnitCallTarget call) {
    return call.getName().equals("systemDefault")
        || (isOf(call, TimeZone.class) && call.getName().equals("getDefault"))
        || call.getName().equals("systemDefaultZone");
  }

  static boolean usesDefaultCharset(CodeUnitCallTarget call) {
    boolean charset = takes(call, Charset.class) || takes(call, String.class);
    boolean bytes =
        isOf(call, String.class)
            && (call.getName().equals("getBytes")
                || (call.getName().equals("<init>") && takes(call, byte[].class)));
    boolean stream =
        call.getName().equals("<init>")
            && Stream.of(
                    InputStreamReader.class,
                    OutputStreamWriter.class,
                    PrintStream.class,
                    Scanner.class)
                .anyMatch(type -> isOf(call, type));
    return ((bytes || stream) && !charset)
        || (isOf(call, Charset.class) && call.getName().equals("defaultCharset"))
        || isOf(call, FileReader.class)
        || (isOf(call, ByteArrayOutputStream.class)
            && call.getName().equals("toString")
            && !charset);
  }

  static boolean asksForTheTime(CodeUnitCallTarget call) {
    boolean now =
        call.getName().equals("now") && call.getOwner().getPackageName().equals("java.time");
    boolean millis = isOf(call, System.class) && call.getName().equals("currentTimeMillis");
    boolean date =
        isOf(call, Date.class)
            && call.getName().equals("<init>")
            && call.getRawParameterTypes().isEmpty();
    return now || millis || date || isOf(call, Clock.class);
  }
}
