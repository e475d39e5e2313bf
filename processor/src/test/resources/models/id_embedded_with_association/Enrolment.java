package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
public class Enrolment {
    @EmbeddedId
    @AttributeOverride(name = "year", column = @Column(name = "school_year"))
    EnrolmentId id;

    String grade;
}
