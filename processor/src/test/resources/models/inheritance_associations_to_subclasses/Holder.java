package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
public class Holder {
    @Id
    Long id;

    @OneToMany(mappedBy = "holder")
    Set<Account> accounts;
}
