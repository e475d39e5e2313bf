package model;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

@Entity
public class Product {
    @Id
    Long id;

    @AttributeOverrides({
        @AttributeOverride(name = "net.amount", column = @Column(name = "net_amount", precision = 12, scale = 4)),
        @AttributeOverride(name = "net.currency", column = @Column(name = "net_currency", length = 3)),
        @AttributeOverride(name = "tax.amount", column = @Column(name = "tax_amount")),
        @AttributeOverride(name = "tax.currency", column = @Column(name = "tax_currency"))
    })
    @AssociationOverride(name = "rate", joinColumns = @JoinColumn(name = "rate_ref"))
    Price price;
}
