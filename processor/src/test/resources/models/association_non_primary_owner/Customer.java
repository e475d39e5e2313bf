package model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

@Entity
public class Customer {
    @Id
    Long id;

    @Column(length = 20)
    String number;

    @OneToMany
    @JoinColumn(name = "customer_number", referencedColumnName = "number")
    List<Invoice> invoices;

    @ElementCollection
    @CollectionTable(
            name = "customer_tags",
            joinColumns = @JoinColumn(name = "customer_number", referencedColumnName = "number"))
    Set<String> tags;
}
