package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Label {
    @Id
    Long id;

    @ManyToMany(mappedBy = "tags") // error: lockstep:mapping
    Set<Post> posts = new HashSet<>();
}

@Entity
class Post {
    @Id
    Long id;

    @ManyToMany
    Set<Label> labels = new HashSet<>();
}
