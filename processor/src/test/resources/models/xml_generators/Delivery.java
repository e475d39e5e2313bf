package model;

public class Delivery {
    private Long id;
}
