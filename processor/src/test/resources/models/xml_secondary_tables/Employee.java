package model;

public class Employee {
    private Long id;
    private String name;
    private String notes;
    private byte[] photo;
}
