package model;

public class Visa {
    private VisaId id;
    private Passport passport;
}
