package dev.lockstep.processor.mapping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads XML with the JDK's own parser, and nothing but the document itself: a document type, which may name external
 * entities or expand without end, is refused.
 */
final class XmlParser extends DefaultHandler {
    private final String file;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Locator locator;
    private @Nullable XmlElement root;

    private XmlParser(String file) {
        this.file = file;
    }

    /** An element whose end is not read yet. */
    private record Open(
            int line,
            String namespace,
            String name,
            Map<String, String> attributes,
            List<XmlElement> children,
            StringBuilder text) {}

    /**
     * The root element of a document.
     *
     * @param file its name, for messages
     */
    static XmlElement parse(String file, byte[] content) throws MalformedXmlException {
        XmlParser handler = new XmlParser(file);
        try {
            parser().parse(new InputSource(new ByteArrayInputStream(content)), handler);
        } catch (SAXParseException e) {
            throw new MalformedXmlException(
                    file + ":" + Math.max(1, e.getLineNumber()), String.valueOf(e.getMessage()));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new MalformedXmlException(file, String.valueOf(e.getMessage()));
        }
        return Objects.requireNonNull(handler.root);
    }

    private static SAXParser parser() throws ParserConfigurationException, SAXException {
        // The JDK's own: what another parser on the path makes of these features is unknown.
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        SAXParser parser = factory.newSAXParser();
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return parser;
    }

    @Override
    public void setDocumentLocator(Locator documentLocator) {
        this.locator = documentLocator;
    }

    @Override
    public InputSource resolveEntity(@Nullable String publicId, String systemId) throws SAXException {
        throw new SAXException("external entity " + systemId + " is not read");
    }

    @Override
    public void startElement(String namespace, String name, String qualifiedName, Attributes attributes) {
        Map<String, String> written = new LinkedHashMap<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getURI(i).isEmpty()) {
                written.put(attributes.getLocalName(i), attributes.getValue(i));
            }
        }
        int line = locator == null ? 1 : locator.getLineNumber();
        open.push(new Open(line, namespace, name, written, new ArrayList<>(), new StringBuilder()));
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        open.element().text().append(characters, start, length);
    }

    @Override
    public void endElement(String namespace, String name, String qualifiedName) {
        Open done = open.pop();
        XmlElement element = new XmlElement(
                file,
                done.line(),
                done.namespace(),
                done.name(),
                done.attributes(),
                done.children(),
                done.text().toString().strip());
        if (open.isEmpty()) {
            root = element;
        } else {
            open.element().children().add(element);
        }
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        throw e;
    }
}
