package model;

public class Warehouse {
    private Long id;
    private String name;
}
