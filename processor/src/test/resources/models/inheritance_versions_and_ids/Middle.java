package model;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Middle<I, N extends Number> extends Root<I> {
    N quantity;
}
