package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

@Entity
public class SharedFolder extends Folder {
    @ElementCollection
    Set<String> readers;

    @ManyToMany
    List<Folder> links;

    @OneToMany
    Set<SharedFolder> copies;

    @OneToMany
    @JoinColumn
    Set<Folder> owned;
}
