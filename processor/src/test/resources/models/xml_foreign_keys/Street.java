package model;

public class Street {
    private Long id;
    private City city;
    private City formerCity;
    private City sisterCity;
}
