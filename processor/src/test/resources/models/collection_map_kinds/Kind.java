package model;

public enum Kind {
    BIG,
    SMALL
}
