package model;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Nationalized;

@Entity
class Signal {
    @Id
    Long id;

    Colour plain;

    @Enumerated
    Colour ordinal;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    @ColumnDefault("'RED'")
    Colour named;

    @Enumerated(EnumType.STRING)
    @Column(length = 1)
    Letter letter;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, name = "`Quoted`")
    Colour quoted;

    @Enumerated(EnumType.STRING)
    @Nationalized
    Colour national;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Colour defined;
}

enum Colour {
    RED,
    YELLOW,
    GREEN
}

enum Letter {
    A,
    B
}
