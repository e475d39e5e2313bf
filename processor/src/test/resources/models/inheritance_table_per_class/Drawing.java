package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
public class Drawing {
    @Id
    Long id;

    @OneToMany(mappedBy = "drawing")
    List<Shape> shapes;

    @ManyToOne
    Polygon background;

    @ManyToOne
    Square frame;
}
