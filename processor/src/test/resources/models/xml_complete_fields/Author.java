package model;

public class Author {
    private Long id;
    private String fullName;
    private int birthYear;
    private String cached;
}
