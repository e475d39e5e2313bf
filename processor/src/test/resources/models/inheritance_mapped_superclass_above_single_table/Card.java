package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("C")
@AttributeOverride(name = "verifiedBy", column = @Column(name = "card_verified_by"))
public class Card extends Verified {
    String number;
}
