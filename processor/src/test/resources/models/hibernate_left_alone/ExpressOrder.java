package model;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
public class ExpressOrder extends Order {
    int hours;
}
