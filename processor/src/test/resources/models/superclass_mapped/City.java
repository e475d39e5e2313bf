package model;

import jakarta.persistence.Entity;
import java.util.UUID;

@Entity
public class City extends Named<UUID> {
    int inhabitants;
}
