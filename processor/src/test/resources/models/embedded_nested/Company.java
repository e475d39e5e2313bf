package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Company {
    @Id
    Long id;

    @Embedded
    @AttributeOverride(name = "main.phone.number", column = @Column(name = "switchboard", length = 30, nullable = false))
    @AttributeOverride(name = "spare.phone.number", column = @Column(name = "spare_number"))
    @AttributeOverride(name = "spare.phone.kind", column = @Column(name = "spare_kind"))
    @AttributeOverride(name = "spare.email", column = @Column(name = "spare_email"))
    Contacts contacts;
}
