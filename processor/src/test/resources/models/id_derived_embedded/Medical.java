package model;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class Medical {
    @EmbeddedId
    EmployeeId id;

    @MapsId
    @OneToOne
    Employee patient;
}
