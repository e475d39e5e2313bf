package model;

public class Sensor {
    private Long id;
    private String serialNumber;
}
