package dev.lockstep.processor.history;

import java.io.IOException;

/** The committed files are not what they were when this compilation read them; nothing was written. */
public final class ChangedMeanwhileException extends IOException {
    private static final long serialVersionUID = 1L;

    ChangedMeanwhileException(String message) {
        super(message);
    }
}
