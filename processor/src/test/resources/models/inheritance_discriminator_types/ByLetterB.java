package model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("B")
public class ByLetterB extends ByLetter {
    @Column(nullable = false)
    String b;
}
