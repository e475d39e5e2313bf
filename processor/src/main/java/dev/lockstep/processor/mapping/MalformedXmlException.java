package dev.lockstep.processor.mapping;

/** A document that is not well-formed, or asks for what is not read. */
final class MalformedXmlException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final String reason;

    /** @param place file, and line where it is known */
    MalformedXmlException(String place, String reason) {
        super(reason);
        this.place = place;
        this.reason = reason;
    }

    String place() {
        return place;
    }

    String reason() {
        return reason;
    }
}
