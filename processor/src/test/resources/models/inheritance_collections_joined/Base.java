package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;

@MappedSuperclass
public abstract class Base {
    @Id
    Long id;

    @ElementCollection
    Set<String> tags;

    @ManyToMany
    Set<Topic> topics;
}
