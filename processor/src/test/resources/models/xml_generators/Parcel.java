package model;

public class Parcel {
    private long id;
}
