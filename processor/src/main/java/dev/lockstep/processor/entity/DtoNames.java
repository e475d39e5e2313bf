package dev.lockstep.processor.entity;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** What components are called. */
final class DtoNames {
    /** Names that a record's component cannot have (Java Language Specification, 8.10.1). */
    private static final Set<String> FORBIDDEN =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private DtoNames() {}

    /** The attribute's own name, unless no component can have it: {@code wait_}. */
    static String component(String attribute) {
        boolean keyword = SourceVersion.isKeyword(attribute, SourceVersion.RELEASE_17);
        return keyword || FORBIDDEN.contains(attribute) ? attribute + "_" : attribute;
    }

    /**
     * The identifier of what an association refers to: {@code workspaceId}, and of one of several parts
     * {@code workspaceTenant}.
     */
    static String identifier(String association, String part, boolean only) {
        return association + (only ? "Id" : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }

    /** The identifiers of a collection's elements: {@code tagIds} for {@code tags}, {@code childrenIds} for an odd one. */
    static String identifiers(String collection) {
        return singular(collection) + "Ids";
    }

    private static String singular(String name) {
        if (name.endsWith("ies") && name.length() > 4) {
            return name.substring(0, name.length() - 3) + "y";
        }
        boolean hissing =
                name.endsWith("sses") || name.endsWith("xes") || name.endsWith("ches") || name.endsWith("shes");
        if (hissing) {
            return name.substring(0, name.length() - 2);
        }
        boolean plural = name.endsWith("s") && !name.endsWith("ss") && name.length() > 2;
        return plural ? name.substring(0, name.length() - 1) : name;
    }
}
