package model;

import jakarta.persistence.Entity;

@Entity
@org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)
public class Machine extends Asset {
    String serial;
}
