package model;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;

@Embeddable
public class Money {
    @Min(0)
    long cents;
}
