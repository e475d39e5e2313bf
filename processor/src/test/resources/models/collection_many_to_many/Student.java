package model;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@Entity
public class Student {
    @Id
    Long id;

    @ManyToMany
    Set<Student> friends;

    @ManyToMany
    @JoinTable(
            name = "mentoring",
            joinColumns = @JoinColumn(name = "mentor"),
            inverseJoinColumns = @JoinColumn(name = "mentee"),
            foreignKey = @ForeignKey(name = "fk_mentor"),
            inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<Student> mentees;

    @ManyToMany(mappedBy = "mentees")
    Set<Student> mentors;

    @ManyToMany
    @OrderColumn(name = "preference")
    List<Course> wishes;

    @ManyToMany(targetEntity = Course.class)
    Collection past;

    @ManyToMany
    @JoinTable(name = "by_code", inverseJoinColumns = @JoinColumn(name = "code", referencedColumnName = "code"))
    Set<Course> byCode;
}
