package model;

import jakarta.persistence.Embeddable;

@Embeddable
public class Contacts {
    Contact main;

    Contact spare;

    boolean listed;
}
