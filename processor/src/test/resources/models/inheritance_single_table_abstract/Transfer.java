package model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("transfer")
public class Transfer extends Payment {
    String iban;
}
