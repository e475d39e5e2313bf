package model;

public class Ship extends Owner {
    private Long id;
    private Contact captain;
}
