package model;

public class Person {
    private Long id;
    private String name;
}
