package model;

public class Flat {
    private Long id;
}
