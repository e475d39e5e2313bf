package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
@IdClass(PassId.class)
public class Pass {
    @Id
    @ManyToOne
    Person person;

    @Id
    @ManyToOne
    @JoinColumn(name = "course")
    Course course;

    int grade;
}
