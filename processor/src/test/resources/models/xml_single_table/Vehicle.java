package model;

public abstract class Vehicle {
    private Long id;
    private String plate;
}
