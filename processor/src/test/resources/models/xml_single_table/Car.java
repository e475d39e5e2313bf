package model;

public class Car extends Vehicle {
    private int doors;
}
