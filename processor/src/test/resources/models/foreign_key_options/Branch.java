package model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.Set;

@Entity
public class Branch {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_branch_bank", options = "on delete cascade"))
    Bank bank;

    @OneToOne
    @JoinColumn(foreignKey = @ForeignKey(options = "on delete set null"))
    Bank safe;

    @ManyToMany
    @JoinTable(
            foreignKey = @ForeignKey(options = "on delete cascade"),
            inverseForeignKey = @ForeignKey(options = "on delete restrict"))
    Set<Bank> partners;

    @ElementCollection
    @CollectionTable(foreignKey = @ForeignKey(options = "on delete cascade"))
    Set<String> phones;

    @OneToMany
    @JoinColumn(name = "subsidiary_of", foreignKey = @ForeignKey(options = "on delete set null"))
    Set<Bank> subsidiaries;
}
