package dev.lockstep.processor.mapping;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What mapping files say of the whole unit (Jakarta Persistence 3.2, section 12.2.1).
 *
 * @param complete whether the annotations of every class that the files map do not count
 * @param schema of what names none, or null
 * @param access {@code FIELD} or {@code PROPERTY}, or null when none is said
 * @param delimited where every name is said to be quoted, or null
 */
public record UnitDefaults(
        boolean complete,
        @Nullable String schema,
        @Nullable String access,
        @Nullable String delimited) {
    static final UnitDefaults NONE = new UnitDefaults(false, null, null, null);

    static UnitDefaults of(XmlElement metadata, Optional<XmlElement> defaults) {
        return new UnitDefaults(
                metadata.has("xml-mapping-metadata-complete"),
                defaults.map(d -> d.textOf("schema")).filter(s -> !s.isEmpty()).orElse(null),
                defaults.map(d -> d.textOf("access")).filter(a -> !a.isEmpty()).orElse(null),
                defaults.flatMap(d -> d.child("delimited-identifiers"))
                        .map(XmlElement::place)
                        .orElse(null));
    }

    /** With what a later file says. */
    UnitDefaults with(UnitDefaults later) {
        return new UnitDefaults(
                complete || later.complete,
                later.schema == null ? schema : later.schema,
                later.access == null ? access : later.access,
                later.delimited == null ? delimited : later.delimited);
    }
}
