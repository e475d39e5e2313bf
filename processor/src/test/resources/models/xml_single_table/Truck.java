package model;

public class Truck extends Vehicle {
    private Double payload;
}
