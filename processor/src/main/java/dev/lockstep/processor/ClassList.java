package dev.lockstep.processor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** A file of the class output that lists classes of a module, those kept that another compilation found. */
final class ClassList {
    /** Finds histories for {@link java.util.ServiceLoader}. */
    static final String HISTORIES = "META-INF/services/dev.lockstep.runtime.History";

    /** What a partial compilation, which sees no source of theirs, knows of steps in Java. */
    static final String STEPS = "META-INF/lockstep/java-steps";

    private final Filer filer;
    private final Elements elements;
    private final String name;
    private final Set<String> classes = new TreeSet<>();

    ClassList(Filer filer, Elements elements, String name) {
        this.filer = filer;
        this.elements = elements;
        this.name = name;
    }

    String name() {
        return name;
    }

    void add(String className) {
        classes.add(className);
    }

    /** Writes it when there is something to write; what stands in the way, or an empty text. */
    String write() {
        if (classes.isEmpty()) {
            return "";
        }
        Set<String> all = standing();
        all.addAll(classes);
        try {
            FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", name);
            try (Writer out = file.openWriter()) {
                out.write(String.join("\n", all) + "\n");
            }
            return "";
        } catch (IOException e) {
            return name + ": " + e.getMessage();
        }
    }

    /** What an earlier, or partial, compilation found and what is still there. */
    Set<String> standing() {
        try (Reader in = filer.getResource(StandardLocation.CLASS_OUTPUT, "", name)
                        .openReader(true);
                BufferedReader lines = new BufferedReader(in)) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && elements.getTypeElement(line) != null)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException | IllegalArgumentException e) {
            return new TreeSet<>();
        }
    }
}
