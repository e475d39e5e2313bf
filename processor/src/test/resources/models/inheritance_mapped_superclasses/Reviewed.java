package model;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Reviewed extends Document {
    String reviewer;
}
