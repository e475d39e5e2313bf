package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.Objects;

@Embeddable
public class EnrolmentId implements Serializable {
    @ManyToOne
    @JoinColumn(name = "course")
    Course course;

    int year;

    @Override
    public boolean equals(Object o) {
        return o instanceof EnrolmentId e && Objects.equals(course, e.course) && year == e.year;
    }

    @Override
    public int hashCode() {
        return Objects.hash(course, year);
    }
}
