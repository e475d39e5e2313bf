package model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_account_rank",
                        columnNames = {"tenant", "rank"},
                        options = "deferrable initially deferred"))
class Account {
    @Id
    @GeneratedValue(generator = "account_numbers")
    @SequenceGenerator(
            name = "account_numbers",
            initialValue = 100,
            allocationSize = 10,
            options = "minvalue 100 maxvalue 99999 cache 20 cycle")
    Long id;

    String tenant;

    int rank;
}
