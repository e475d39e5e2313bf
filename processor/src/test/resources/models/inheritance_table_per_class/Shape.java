package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@Table(indexes = @Index(columnList = "drawing_id, label"))
public abstract class Shape {
    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false, unique = true)
    String label;

    @ManyToOne
    Drawing drawing;
}
