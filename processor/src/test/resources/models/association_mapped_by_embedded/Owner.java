package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;

@Entity
public class Owner {
    @Id
    Long id;

    @OneToMany(mappedBy = "link.owner")
    @OrderColumn(name = "pos")
    List<Thing> things;
}
