package model;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
class Payment {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(
            foreignKey =
                    @ForeignKey(
                            name = "fk_payment_account",
                            options = "on update cascade deferrable initially deferred"))
    Account account;

    @ManyToOne
    @JoinColumn(
            foreignKey =
                    @ForeignKey(
                            name = "fk_payment_fallback",
                            foreignKeyDefinition =
                                    "foreign key (fallback_id) references account on delete set null on update restrict deferrable"))
    Account fallback;
}
