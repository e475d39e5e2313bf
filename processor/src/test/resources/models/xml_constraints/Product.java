package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(name = "products", indexes = @Index(columnList = "sku"))
public class Product {
    @Id
    private Long id;

    @Column(unique = true)
    private String sku;

    private String vendor;
    private int stock;

    @Column(nullable = false)
    private String name;
}
