package model;

import jakarta.persistence.Basic;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("E")
public class Employee extends Person {
    String company;

    @Basic(optional = false)
    Integer number;
}
