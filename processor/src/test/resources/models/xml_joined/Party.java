package model;

public class Party {
    private Long id;
    private String name;
}
