package model;


public enum State {
    DRAFT,
    PUBLISHED
}
