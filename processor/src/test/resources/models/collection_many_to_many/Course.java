package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Set;

@Entity
public class Course {
    @Id
    Long id;

    @Column(unique = true, length = 8)
    String code;

    @ManyToMany(mappedBy = "wishes")
    Set<Student> wishedBy;
}
