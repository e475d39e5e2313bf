package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

@Entity
public class RoomSlot implements Serializable {
    private static final long serialVersionUID = 1L;

    @Id
    @Column(name = "RoomNo")
    Long room;

    @Id
    Long startHour;

    @Id
    Long aFloor;

    @ManyToMany
    Set<RoomSlot> nextSlots = new HashSet<>();
}
