package model;

public class Category {
    private Long id;
    private String name;
    private String parentName;
}
