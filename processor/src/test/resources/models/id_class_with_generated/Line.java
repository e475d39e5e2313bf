package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
@IdClass(LineKey.class)
public class Line {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long number;

    @Id
    @Column(length = 20)
    String shop;

    @ManyToOne
    @JoinColumn(name = "next_number", referencedColumnName = "number")
    @JoinColumn(name = "next_shop", referencedColumnName = "shop")
    Line next;
}
