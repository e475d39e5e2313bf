package model;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@DiscriminatorColumn(name = "what", columnDefinition = "varchar(40)")
public class ByDefinition {
    @Id
    Long id;
}
