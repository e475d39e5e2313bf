package model;

public class Article {
    private Long id;
    private String name;
}
