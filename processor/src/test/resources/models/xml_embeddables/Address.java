package model;

public class Address {
    private String street;
    private String city;
    private Country country;
}
