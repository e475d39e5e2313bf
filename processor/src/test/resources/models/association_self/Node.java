package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@Entity
public class Node {
    @Id Long id;
    @ManyToOne Node parent;
    @OneToMany(mappedBy = "parent") List<Node> children = new ArrayList<>();
    @ManyToMany Set<Node> related = new HashSet<>();
}
