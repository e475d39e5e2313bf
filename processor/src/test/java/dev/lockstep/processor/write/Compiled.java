package dev.lockstep.processor.write;

import com.palantir.javapoet.JavaFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources compiled in memory as a strict consumer would, without a single warning, and their classes loaded. */
final class Compiled extends ClassLoader {
    private final Map<String, byte[]> classes = new TreeMap<>();
    private final Set<String> loaded = new TreeSet<>();

    private Compiled() {
        super(Compiled.class.getClassLoader());
    }

    static Compiled of(JavaFile... files) {
        return of(Arrays.stream(files).map(Compiled::source).toList());
    }

    static Compiled of(List<JavaFileObject> sources, Processor... processors) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Compiled result = new Compiled();
        try (JavaFileManager files = result.memory(compiler)) {
            List<String> options = List.of("-Xlint:all,-processing,-options", "-Werror", "--release", "17");
            JavaCompiler.CompilationTask task = compiler.getTask(null, files, diagnostics, options, null, sources);
            task.setProcessors(List.of(processors));
            boolean success = task.call();
            if (!success) {
                List<String> texts = new ArrayList<>();
                for (Diagnostic<?> diagnostic : diagnostics.getDiagnostics()) {
                    texts.add(diagnostic.toString());
                }
                throw new AssertionError(String.join("\n", texts));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return result;
    }

    static JavaFileObject source(JavaFile file) {
        String name = file.packageName().isEmpty()
                ? file.typeSpec().name()
                : file.packageName() + "." + file.typeSpec().name();
        return source(name, file.toString());
    }

    static JavaFileObject source(String className, String text) {
        return new Source(className, text);
    }

    /** The names of the classes that were loaded so far. */
    Set<String> loaded() {
        return Set.copyOf(loaded);
    }

    Set<String> names() {
        return classes.keySet();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        loaded.add(name);
        return defineClass(name, bytes, 0, bytes.length);
    }

    private JavaFileManager memory(JavaCompiler compiler) {
        return new ForwardingJavaFileManager<JavaFileManager>(
                compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
                return kind == JavaFileObject.Kind.SOURCE ? new Generated(className) : new Output(className);
            }
        };
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String className, String text) {
            super(URI.create("mem:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Generated extends SimpleJavaFileObject {
        private final StringWriter text = new StringWriter();

        Generated(String className) {
            super(URI.create("mem:///generated/" + className.replace('.', '/') + ".java"), Kind.SOURCE);
        }

        @Override
        public Writer openWriter() {
            return text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text.toString();
        }
    }

    private final class Output extends SimpleJavaFileObject {
        private final String className;

        Output(String className) {
            super(URI.create("mem:///" + className.replace('.', '/') + ".class"), Kind.CLASS);
            this.className = className;
        }

        @Override
        public OutputStream openOutputStream() {
            return new ByteArrayOutputStream() {
                @Override
                public void close() {
                    classes.put(className, toByteArray());
                }
            };
        }
    }
}
