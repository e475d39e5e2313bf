package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Numbers {
    @Id long id;
    boolean flag;
    Boolean maybeFlag;
    byte tiny;
    Byte maybeTiny;
    short small;
    Short maybeSmall;
    int whole;
    Integer maybeWhole;
    Long maybeBig;
    float single;
    Float maybeSingle;
    double twice;
    Double maybeTwice;
    BigInteger huge;
    BigDecimal exact;
    @Column(precision = 10, scale = 2) BigDecimal price;
    @Column(precision = 10) BigDecimal rounded;
    @Column(scale = 3) BigDecimal scaleAlone;
    @Column(precision = 12) BigInteger count;
    @Column(precision = 5) double few;
    @Column(precision = 8) float more;
    @Column(precision = 10) long annotated;
    @Column(nullable = false) int required;
}
