package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

@Embeddable
public class Phone {
    String number;

    @Enumerated(EnumType.STRING)
    Kind kind;
}
