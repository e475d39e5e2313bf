package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

@Entity
@Immutable
@Subselect("select amount as id, count(*) as number from sale group by amount")
@Synchronize("sale")
public class Total {
    @Id
    Long id;

    Long number;
}
