package model;

import java.util.Date;

public class Note {
    private Long id;
    private Date writtenOn;
    private String text;
    private Kind kind;

    public enum Kind {
        MEMO,
        LETTER
    }
}
