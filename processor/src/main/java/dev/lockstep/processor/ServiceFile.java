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

/** The file by which {@link java.util.ServiceLoader} finds the histories of a module, those of other compilations kept. */
final class ServiceFile {
    private static final String NAME = "META-INF/services/dev.lockstep.runtime.History";

    private final Filer filer;
    private final Elements elements;
    private final Set<String> histories = new TreeSet<>();

    ServiceFile(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    void add(String history) {
        histories.add(history);
    }

    /** Writes it when there is something to write; what stands in the way, or an empty text. */
    String write() {
        if (histories.isEmpty()) {
            return "";
        }
        Set<String> all = standing();
        all.addAll(histories);
        try {
            FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", NAME);
            try (Writer out = file.openWriter()) {
                out.write(String.join("\n", all) + "\n");
            }
            return "";
        } catch (IOException e) {
            return NAME + ": " + e.getMessage();
        }
    }

    /** What an earlier, or partial, compilation found and what is still there. */
    private Set<String> standing() {
        try (Reader in = filer.getResource(StandardLocation.CLASS_OUTPUT, "", NAME)
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
