package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

@MappedSuperclass
public abstract class Node<C extends Node<C>> {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    C parent;

    @OneToMany(mappedBy = "parent")
    Set<C> children;

    @ElementCollection
    List<String> marks;

    @ManyToMany
    Set<C> related;
}
