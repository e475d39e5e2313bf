package model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("puppy")
public class Puppy extends Dog {
    int weeks;
}
