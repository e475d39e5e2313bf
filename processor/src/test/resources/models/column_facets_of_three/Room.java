package model;

import jakarta.persistence.*;

@Entity
class Room {
    @Id
    Long id;

    @Column(comment = "from the ground", check = @CheckConstraint(name = "floor_low", constraint = "floor < 200"))
    int floor;

    @Column(options = "collate \"C\"", length = 30)
    String name;

    @Column(check = {@CheckConstraint(constraint = "width > 0"), @CheckConstraint(constraint = "width < 100")})
    Double width;

    @Column(secondPrecision = 0)
    java.time.LocalDateTime cleaned;
}
