package model;

import jakarta.persistence.*;
import java.time.YearMonth;

@Entity
class Invoice {
    @Id
    Long id;

    @Convert(converter = Converters.MoneyAsText.class)
    Money total;

    @Convert(converter = Converters.MoneyAsText.class)
    @Column(length = 40, nullable = false, unique = true)
    Money fee;

    @Convert(converter = Converters.MoneyAsNumber.class)
    Money tax;

    @Convert(converter = Converters.MoneyAsNumber.class)
    @Column(precision = 12, scale = 4)
    Money net;

    @Convert(converter = Converters.MonthAsDate.class)
    YearMonth month;

    @Convert(converter = Converters.TextAsUuid.class)
    String reference;

    @Convert(converter = Converters.TextAsBytes.class)
    @Column(length = 100)
    String secret;

    @Convert(converter = Converters.CentsAsLong.class)
    int cents;

    @Convert(converter = Converters.CentsAsLong.class)
    @Column(name = "boxed", columnDefinition = "bigint default 7 not null")
    Integer boxedCents;

    @Convert(disableConversion = true)
    String plain;
}
