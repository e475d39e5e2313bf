package model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
public class Delivery {
    @EmbeddedId
    @AttributeOverride(name = "orderNo", column = @Column(name = "ref"))
    LineId id;

    @ManyToOne
    @JoinColumn(name = "line_order", referencedColumnName = "order_no")
    @JoinColumn(name = "line_position", referencedColumnName = "position")
    Line line;

    @ManyToMany
    Set<Line> others;
}
