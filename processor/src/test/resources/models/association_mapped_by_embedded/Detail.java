package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class Detail {
    @Id
    Long id;

    @OneToOne(mappedBy = "link.detail")
    Thing thing;
}
