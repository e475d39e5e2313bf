package model;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Set;

@Entity
public class Invoice {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(name = "invoice_lines")
    @OrderColumn
    List<Line> lines;

    @ElementCollection
    @AssociationOverride(name = "product", joinColumns = @JoinColumn(name = "free_product", nullable = false))
    @AttributeOverride(name = "amount", column = @Column(name = "free_amount"))
    Set<Line> gifts;
}
