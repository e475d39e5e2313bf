package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Label {
    @Id Long id;
    @ManyToMany(mappedBy = "labels") Set<Post> posts = new HashSet<>();
}
