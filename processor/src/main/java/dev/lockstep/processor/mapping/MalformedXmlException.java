package dev.lockstep.processor.mapping;

/** A document that is not well-formed, or asks for what is not read. */
final class MalformedXmlException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String place;

    /** @param place file, and line where it is known */
    MalformedXmlException(String place, String reason) {
        super(reason);
        this.place = place;
    }

    String place() {
        return place;
    }
}
