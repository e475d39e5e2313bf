package model;


public class Address {
    String street;
    String city;
}
