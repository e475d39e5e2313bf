package model;

public class Tenant {
    private Long id;
}
