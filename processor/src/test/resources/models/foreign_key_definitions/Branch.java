package model;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Branch {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(
            name = "bank_id",
            foreignKey =
                    @ForeignKey(
                            name = "fk_branch_bank",
                            foreignKeyDefinition = "foreign key (bank_id) references Bank (id) on delete cascade"))
    Bank bank;

    @ManyToOne
    @JoinColumn(
            name = "deputy_id",
            foreignKey =
                    @ForeignKey(
                            name = "fk_branch_deputy",
                            foreignKeyDefinition = "foreign key (deputy_id) references Bank on delete set null"))
    Bank deputy;
}
