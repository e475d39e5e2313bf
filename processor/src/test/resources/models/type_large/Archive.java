package model;

import jakarta.persistence.*;
import java.io.Serializable;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import org.hibernate.annotations.Nationalized;

@Entity
class Archive {
    @Id
    Long id;

    @Lob
    String text;

    @Lob
    char[] letters;

    @Lob
    Character[] boxedLetters;

    @Lob
    byte[] bytes;

    @Lob
    Byte[] boxedBytes;

    @Lob
    Page page;

    @Lob
    @Nationalized
    String national;

    @Lob
    Character letter;

    @Lob
    Integer number;

    Blob blob;

    Clob clob;

    @Nationalized
    NClob nclob;
}

record Page(String text) implements Serializable {}
