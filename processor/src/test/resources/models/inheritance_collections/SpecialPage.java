package model;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
public class SpecialPage extends Page {
    @ElementCollection
    Set<Integer> numbers;

    @ManyToMany
    @JoinTable(name = "leaf_next")
    Set<SpecialPage> next;

    @ManyToOne(optional = false)
    @JoinColumn(name = "needed", nullable = false)
    SpecialPage needed;

    @ManyToOne(optional = false)
    Folder folder;
}
