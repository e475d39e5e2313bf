package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

@Entity
public class Person {
    @Id
    Long id;

    @Valid
    @NotNull
    @Embedded
    Address home;

    @Valid
    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "work_street"))
    @AttributeOverride(name = "zip", column = @Column(name = "work_zip"))
    @AttributeOverride(name = "floor", column = @Column(name = "work_floor"))
    @AttributeOverride(name = "position.latitude", column = @Column(name = "work_latitude"))
    @AttributeOverride(name = "position.longitude", column = @Column(name = "work_longitude"))
    Address work;

    @NotNull
    @Embedded
    Span employed;

    @Valid
    @NotNull
    Contact contact;
}
