package dev.lockstep.processor.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML document.
 *
 * @param file the document's name, for messages
 * @param line where the element starts, 1 for the first line
 * @param namespace empty for none
 * @param name without prefix
 * @param attributes by name, those without prefix alone
 * @param children in their order
 * @param text what stands directly in it, without the space around
 */
record XmlElement(
        String file,
        int line,
        String namespace,
        String name,
        Map<String, String> attributes,
        List<XmlElement> children,
        String text) {
    XmlElement {
        attributes = new LinkedHashMap<>(attributes);
        children = List.copyOf(children);
    }

    /** {@code META-INF/orm.xml:12}. */
    String place() {
        return file + ":" + line;
    }

    /** An attribute's value, empty when it is not written. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "").strip();
    }

    Optional<XmlElement> child(String child) {
        return all(child).findFirst();
    }

    Stream<XmlElement> all(String child) {
        return children.stream().filter(e -> e.name().equals(child));
    }

    boolean has(String child) {
        return child(child).isPresent();
    }

    /** The text of a child, empty when there is none. */
    String textOf(String child) {
        return child(child).map(XmlElement::text).orElse("");
    }
}
