package model;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.Instant;

@Entity
class Defined {
    @Id
    Long id;

    @Column(columnDefinition = "text")
    String text;

    @Column(columnDefinition = "varchar(30) default 'x'")
    String small;

    @Column(columnDefinition = "numeric(10,2) not null default 0")
    BigDecimal amount;

    @Column(columnDefinition = "timestamp with time zone default now()")
    Instant at;

    @Column(columnDefinition = "varchar(40) unique")
    String onlyOne;

}
