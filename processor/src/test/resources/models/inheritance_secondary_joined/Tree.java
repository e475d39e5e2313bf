package model;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.util.Set;

@Entity
@SecondaryTable(
        name = "tree_sizes",
        pkJoinColumns = {
            @PrimaryKeyJoinColumn(name = "tree_number", referencedColumnName = "number"),
            @PrimaryKeyJoinColumn(name = "tree_area", referencedColumnName = "area")
        })
public class Tree extends Plant {
    @Column(table = "tree_sizes")
    int height;

    @ManyToOne
    @JoinColumn(name = "n_area", referencedColumnName = "area", table = "tree_sizes")
    @JoinColumn(name = "n_number", referencedColumnName = "number", table = "tree_sizes")
    Plant neighbour;

    @ElementCollection
    Set<String> birds;

    @OneToMany(mappedBy = "neighbour")
    Set<Tree> trees;
}
