package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Guest {
    @Id
    Long id;

    Stay stay;

    @Embedded
    @AttributeOverride(name = "starts", column = @Column(name = "planned_from"))
    @AttributeOverride(name = "ends", column = @Column(name = "planned_to"))
    @AttributeOverride(name = "beds", column = @Column(name = "planned_beds"))
    Stay planned;
}
