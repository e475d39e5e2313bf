package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity(name = "Order")
@Table(name = "`order`")
public class Order {
    @Id Long id;
    @Column(name = "`user`") String user;
    @Column(name = "\"Mixed Case\"") String mixed;
    @Column(name = "`select`", unique = true) int select;
    @ManyToOne @JoinColumn(name = "`from`") Order from;
}
