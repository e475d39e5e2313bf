package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

@Entity
@SoftDelete(strategy = SoftDeleteType.ACTIVE)
public class Session {
    @Id
    Long id;

    @ManyToMany
    @SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
    Set<Account> accounts;
}
