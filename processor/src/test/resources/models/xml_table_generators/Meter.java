package model;

public class Meter {
    private Long id;
}
