package model;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Currency;
import java.util.Locale;
import org.hibernate.Length;

@Entity
class Sizes {
    @Id
    Long id;

    @Column(length = Length.LONG)
    String longText;

    @Column(length = Length.LONG16)
    String longerText;

    @Column(length = Length.LONG32)
    String longestText;

    @Column(length = Length.LONG32)
    byte[] longestBytes;

    @Column(precision = 9)
    BigDecimal noScale;

    @Column(scale = 3)
    BigDecimal scaleAlone;

    @Column(precision = 20, scale = 5)
    BigInteger scaled;

    @Column(precision = 12)
    Duration duration;

    @Column(precision = 5)
    Double single;

    @Column(length = 2)
    Locale locale;

    @Column(length = 5)
    Currency currency;

    @Column(length = 3)
    char letters;

    @Column(precision = 5, length = 3)
    int ignored;

    @Column(length = 10)
    String[] words;
}
