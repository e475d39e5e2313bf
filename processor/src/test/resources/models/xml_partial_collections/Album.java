package model;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Album {
    @Id
    private Long id;

    @ElementCollection
    @Column(name = "genre", length = 20)
    private Set<String> genres = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "in_source", joinColumns = @JoinColumn(name = "album"))
    private Set<Album> similar = new HashSet<>();
}
