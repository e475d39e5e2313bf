package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity(name = "Client")
@Table(indexes = @Index(name = "ixClientName", columnList = "fullName"))
public class Customer {
    @Id
    Long id;

    String fullName;
}
