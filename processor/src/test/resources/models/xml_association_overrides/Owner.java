package model;

public abstract class Owner {
    private Country country;
}
