package model;

import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;

@Entity
public class Item extends Base {
    @OneToMany
    @OrderColumn
    List<Topic> main;
}
