package model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SecondaryTable;
import java.util.Map;
import java.util.Set;

@Entity
@SecondaryTable(name = "ship_papers", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
public class Ship {
    @Id
    Long id;

    @Column(table = "ship_papers")
    String flag;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Port home;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_last_port", value = ConstraintMode.CONSTRAINT))
    Port last;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.PROVIDER_DEFAULT))
    Port next;

    @ManyToMany
    @JoinTable(
            name = "ship_visits",
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
            inverseForeignKey = @ForeignKey(name = "fk_visited_port"))
    Set<Port> visits;

    @ManyToMany
    @JoinTable(
            name = "ship_bans",
            joinColumns = @JoinColumn(name = "banned", foreignKey = @ForeignKey(name = "fk_banned_ship")),
            inverseJoinColumns =
                    @JoinColumn(name = "port", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
    Set<Port> bans;

    @ElementCollection
    @CollectionTable(name = "ship_names", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<String> names;

    @OneToMany
    @JoinColumn(name = "ship", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<Port> agencies;

    @ElementCollection
    @CollectionTable(name = "ship_fees")
    @MapKeyJoinColumn(name = "fee_port", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Map<Port, Integer> fees;
}
