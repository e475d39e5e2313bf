package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Texts {
    @Id String id;
    char letter;
    Character maybeLetter;
    @Column(length = 5) char padded;
    String plain;
    @Column(length = 40, nullable = false) String title;
    @Column(length = 100000) String wide;
    @Column(length = 10485761) String widest;
    char[] letters;
    @Column(length = 12) char[] few;
    Locale locale;
    Currency currency;
    TimeZone zone;
    java.net.URL url;
    Class<?> type;
    @org.hibernate.annotations.Nationalized String national;
    @JdbcTypeCode(SqlTypes.LONGVARCHAR) String longer;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR) String longest;
    @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 36) String fixed;
}
