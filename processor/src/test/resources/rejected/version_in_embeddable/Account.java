package model;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
public class Account {
    @Id
    Long id;

    Audit audit;
}

@Embeddable
class Audit {
    @Version
    Long version; // error: lockstep:mapping

    String author;
}
