package model;

public class Country {
    private String code;
}
