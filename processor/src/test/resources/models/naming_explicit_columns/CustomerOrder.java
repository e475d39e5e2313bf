package model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Map;
import java.util.Set;

@Entity
@Table(name = "CustomerOrders", uniqueConstraints = @UniqueConstraint(name = "uqOrderNo", columnNames = "orderNo"))
public class CustomerOrder {
    @Id
    @Column(name = "orderId")
    Long id;

    @Column(name = "orderNo")
    String number;

    @ManyToOne
    @JoinColumn(name = "customerRef", foreignKey = @ForeignKey(name = "fkOrderCustomer"))
    Customer customer;

    @ManyToMany
    @JoinTable(
            name = "OrderWatchers",
            joinColumns = @JoinColumn(name = "watchedOrder"),
            inverseJoinColumns = @JoinColumn(name = "watchingCustomer"))
    Set<Customer> watchers;

    @ElementCollection
    @CollectionTable(name = "OrderTags", joinColumns = @JoinColumn(name = "taggedOrder"))
    @Column(name = "tagText")
    Set<String> tags;

    @ElementCollection
    @MapKeyColumn(name = "languageCode")
    @Column(name = "translatedNote")
    Map<String, String> notes;
}
