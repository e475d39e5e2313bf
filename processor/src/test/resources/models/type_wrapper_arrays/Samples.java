package model;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;

@Entity
class Samples {
    @Id
    Long id;

    Byte[] bytes;

    Character[] letters;

    Boolean[] flags;

    short[] shorts;

    byte[][] pieces;

    @Column(precision = 9, scale = 3)
    BigDecimal[] amounts;

    UUID[] ids;

    Set<LocalDate> holidays;

    SortedSet<String> names;

    Collection<Double> values;
}
