package model;

public class City {
    private Long id;
}
