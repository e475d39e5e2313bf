package model;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@DiscriminatorColumn(name = "number", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
public class ByNumber {
    @Id
    Long id;
}
