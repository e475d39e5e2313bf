package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;

@Entity
public class Thing {
    @Id @Column(length = 36) String id;
    String plain;
    @Column(length = 40) String shorter;
    @Column(length = 100_000) String longer;
    @Lob String lob;
    @Column(columnDefinition = "text") String text;
    char[] chars;
    @Lob char[] lobChars;
}
