package model;

public class Lease {
    private Long id;
    private Flat flat;
    private Tenant tenant;
}
