package model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("o'monthly")
public class Monthly extends Standing {
    int day;
}
