package model;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    Long id;
}

@Entity
class Supplier {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    Integer id;
}

@Entity
class Receipt {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "receiptNumbers")
    Long id;
}

@Entity
@TableGenerator(
        name = "orderNumbers",
        table = "ShopKeys",
        pkColumnName = "keyName",
        valueColumnName = "lastValue",
        pkColumnValue = "orders",
        initialValue = 1000,
        allocationSize = 10)
class PurchaseOrder {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "orderNumbers")
    Long id;
}

@Entity
class Delivery {
    @Id
    @GeneratedValue
    @TableGenerator(
            name = "deliveries",
            table = "ShopKeys",
            pkColumnName = "keyName",
            valueColumnName = "lastValue")
    Long id;
}
