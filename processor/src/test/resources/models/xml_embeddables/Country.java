package model;

public class Country {
    private String code;
    private Long areaCode;
}
