package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Set;

@Entity
public class Topic {
    @Id
    Long id;

    @ManyToMany
    Set<Article> readers;
}
