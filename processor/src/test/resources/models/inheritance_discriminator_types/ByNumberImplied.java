package model;

import jakarta.persistence.Entity;

@Entity
public class ByNumberImplied extends ByNumber {
    String implied;
}
