package model;

import jakarta.persistence.Entity;

@Entity
public class ExpressOrder extends Order {
    int hours;
}
