package model;

import jakarta.persistence.Entity;

@Entity
public class Square extends Polygon {
    double side;
}
