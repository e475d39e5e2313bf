package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;
import org.hibernate.validator.constraints.Length;

@Entity
public class Page {
    @Id
    Long id;

    @Size(max = 100)
    @Column(length = 50)
    String longer;

    @Size(max = 50)
    @Column(length = 100)
    String shorter;

    @Size(max = 255)
    String usual;

    @Size(max = 20_000_000)
    String endless;

    @Size(max = Integer.MAX_VALUE)
    String unbounded;

    @Size(max = 10)
    @Column(columnDefinition = "varchar(30)")
    String defined;

    @Lob
    @Size(max = 1000)
    String content;

    @Size(max = 255)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    String summary;

    @Size(max = 500)
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String body;

    @Size(max = 2)
    @JdbcTypeCode(SqlTypes.CHAR)
    String country;

    @Nationalized
    @Length(max = 33)
    String translated;

    @Size(max = 16)
    byte[] digest;

    @Size(max = 16)
    char[] letters;

    @Size(max = 36)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    UUID uuid;

    @NotNull
    @Enumerated(EnumType.STRING)
    State state;
}
