package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Item extends Base {
    @OneToMany
    @OrderColumn
    List<Topic> main;
}
