package model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.ManyToAny;

@Entity
@Table(name = "orders")
public class Order {
    @Id
    Long id;

    @Any
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminatorValue(discriminator = "card", entity = Card.class)
    @AnyDiscriminatorValue(discriminator = "cash", entity = Cash.class)
    @Column(name = "payment_type", length = 10)
    @JoinColumn(name = "payment_id")
    Payment payment;

    @Any(optional = false)
    @AnyDiscriminator(DiscriminatorType.INTEGER)
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminatorValue(discriminator = "1", entity = Card.class)
    @AnyDiscriminatorValue(discriminator = "2", entity = Cash.class)
    @Column(name = "refund_type")
    @JoinColumn(name = "refund_id")
    Payment refund;

    @Any
    @AnyDiscriminator(DiscriminatorType.CHAR)
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminatorValue(discriminator = "C", entity = Card.class)
    @JoinColumn(name = "default_id")
    Payment preferred;

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminatorValue(discriminator = "card", entity = Card.class)
    @AnyDiscriminatorValue(discriminator = "cash", entity = Cash.class)
    @Column(name = "kind")
    @JoinTable(
            name = "order_payments",
            joinColumns = @JoinColumn(name = "order_id"),
            inverseJoinColumns = @JoinColumn(name = "payment_id"))
    List<Payment> payments;

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminatorValue(discriminator = "card", entity = Card.class)
    @Column(name = "kind")
    @JoinTable(
            name = "order_tries",
            joinColumns = @JoinColumn(name = "order_id"),
            inverseJoinColumns = @JoinColumn(name = "payment_id"))
    Set<Payment> tries;
}
