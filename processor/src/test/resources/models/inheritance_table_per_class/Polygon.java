package model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "polygons")
public class Polygon extends Shape {
    int corners;
}
