package dev.lockstep.processor.oracle;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler, as a build tool would call it in a project. */
final class Javac {
    private Javac() {}

    /**
     * Compiles sources with a processor.
     *
     * @param project where the committed files go
     * @param classes a folder that exists
     * @param classPath what the sources may use, besides what is in that folder
     * @param options more of javac's
     */
    static CompiledModel compile(
            Path project, Path classes, List<Path> sources, String classPath, Processor processor, String... options)
            throws IOException {
        return process(project, classes, sources, List.of(), classPath, List.of(processor), options);
    }

    /**
     * Compiles sources, and lets processors see classes too.
     *
     * @param classNames classes that are processed as they stand on the class path
     * @param processors none, for plain javac
     */
    static CompiledModel process(
            Path project,
            Path classes,
            List<Path> sources,
            List<String> classNames,
            String classPath,
            List<Processor> processors,
            String... options)
            throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(diagnostics, null, null)) {
            List<String> arguments = new ArrayList<>(List.of(options));
            Collections.addAll(
                    arguments, "-classpath", classes + File.pathSeparator + classPath, "-d", classes.toString());
            if (!processors.isEmpty()) {
                Collections.addAll(arguments, "-Alockstep.projectDir=" + project, "-Alockstep.frozen=false");
            }
            JavaCompiler.CompilationTask task = javac.getTask(
                    null, manager, diagnostics, arguments, classNames, manager.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(processors);
            boolean done = task.call();
            return new CompiledModel(done, project, classes, diagnostics.getDiagnostics());
        }
    }
}
