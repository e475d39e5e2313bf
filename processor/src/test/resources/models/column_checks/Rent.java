package model;

import jakarta.persistence.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

@Entity
class Rent {
    @Id
    Long id;

    @Check(constraints = "rooms > 0")
    int rooms;

    @Check(name = "price_positive", constraints = "price >= 0")
    @Check(name = "price_sane", constraints = "price < 1000000")
    @ColumnDefault("100")
    Integer price;

    @Comment("as the tenant writes it")
    @ColumnDefault("'nobody'")
    @Column(nullable = false, length = 60)
    String tenant;

    @ColumnDefault("current_timestamp")
    java.time.Instant since;

    @ColumnDefault("gen_random_uuid()")
    java.util.UUID contract;
}
