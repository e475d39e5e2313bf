package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@Entity
public class Post {
    @Id Long id;
    @ManyToMany Set<Label> labels = new HashSet<>();
    @ManyToMany @JoinTable(name = "post_listed") List<Label> listed = new ArrayList<>();
}
