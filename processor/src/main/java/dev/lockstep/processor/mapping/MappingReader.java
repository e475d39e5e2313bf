package dev.lockstep.processor.mapping;

import dev.lockstep.processor.report.Finding;
import dev.lockstep.processor.report.MappingFileMessage;
import dev.lockstep.processor.report.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the mapping files of a compilation. Everything wrong is gathered; nothing is thrown. */
public final class MappingReader {
    private static final String UNITS = "META-INF/persistence.xml";
    private static final String DEFAULT = "META-INF/orm.xml";

    private final Resources resources;
    private final List<Finding> findings = new ArrayList<>();

    /** A reader for one reading. */
    public MappingReader(Resources resources) {
        this.resources = resources;
    }

    /** Where files are found. */
    public interface Resources {
        /**
         * A file of the project itself.
         *
         * @param name with slashes, {@code META-INF/orm.xml}
         */
        Optional<byte[]> own(String name) throws IOException;

        /** A file of the project, or of what it is compiled against. */
        Optional<byte[]> any(String name) throws IOException;
    }

    /**
     * Reads {@code META-INF/persistence.xml}, {@code META-INF/orm.xml} and the files that are named.
     *
     * @param unitName of the unit that is meant, or empty when there is but one
     * @param named further mapping files
     */
    public Mappings read(String unitName, List<String> named) {
        Optional<PersistenceUnit> unit =
                parse(UNITS, false).flatMap(root -> PersistenceUnit.choose(root, unitName, findings));
        unit.ifPresent(u -> UnitProperties.check(u, findings));
        Set<String> names = new LinkedHashSet<>(named);
        unit.ifPresent(u -> names.addAll(u.mappingFiles()));
        List<XmlElement> roots = new ArrayList<>();
        for (String name : names) {
            Optional<XmlElement> root = parse(name, true);
            root.ifPresent(roots::add);
        }
        if (!names.contains(DEFAULT)) {
            parse(DEFAULT, false).ifPresent(roots::add);
        }
        roots.removeIf(root -> !MappingFile.isMapping(root, findings));
        return mappings(roots, unit.orElse(null));
    }

    private Mappings mappings(List<XmlElement> roots, @Nullable PersistenceUnit unit) {
        UnitDefaults defaults = roots.stream().map(MappingFile::defaults).reduce(UnitDefaults.NONE, UnitDefaults::with);
        if (defaults.delimited() != null) {
            findings.add(Finding.of(MappingFileMessage.DELIMITED_IDENTIFIERS, new Place.Root(), defaults.delimited()));
        }
        Mappings all = Mappings.NONE;
        for (XmlElement root : roots) {
            all = all.with(MappingFile.read(root, defaults, findings));
        }
        return new Mappings(all.classes(), all.generators(), defaults, unit, findings);
    }

    private Optional<XmlElement> parse(String name, boolean required) {
        try {
            Optional<byte[]> content = required ? resources.any(name) : resources.own(name);
            if (content.isEmpty()) {
                if (required) {
                    findings.add(Finding.of(MappingFileMessage.MAPPING_FILE_MISSING, new Place.Root(), name));
                }
                return Optional.empty();
            }
            return Optional.of(XmlParser.parse(name, content.get()));
        } catch (MalformedXmlException e) {
            findings.add(
                    Finding.of(MappingFileMessage.MAPPING_FILE_UNREADABLE, new Place.Root(), e.place(), e.reason()));
        } catch (IOException e) {
            findings.add(Finding.of(MappingFileMessage.MAPPING_FILE_UNREADABLE, new Place.Root(), name, e));
        }
        return Optional.empty();
    }
}
