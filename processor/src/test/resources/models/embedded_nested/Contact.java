package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

@Embeddable
public class Contact {
    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "phone_kind"))
    Phone phone;

    String email;
}
