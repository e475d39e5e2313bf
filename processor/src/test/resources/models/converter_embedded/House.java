package model;

import jakarta.persistence.*;

@Embeddable
class Spot {
    @Convert(converter = IntegerAsLong.class)
    Integer floor;

    Integer door;
}

@Embeddable
class Address {
    Integer zip;

    @Convert(attributeName = "door", converter = IntegerAsText.class)
    @Embedded
    Spot spot;
}

@MappedSuperclass
abstract class Building {
    Integer age;

    Integer height;
}

@Entity
@Convert(attributeName = "age", converter = IntegerAsText.class)
@Convert(attributeName = "address.spot.floor", converter = IntegerAsText.class)
class House extends Building {
    @Id
    Long id;

    @Convert(attributeName = "zip", converter = IntegerAsText.class)
    @Embedded
    Address address;

    @Convert(attributeName = "zip", converter = IntegerAsLong.class)
    @Convert(attributeName = "spot.floor", disableConversion = true)
    @AttributeOverride(name = "zip", column = @Column(name = "former_zip", length = 10))
    @AttributeOverride(name = "spot.floor", column = @Column(name = "former_floor"))
    @AttributeOverride(name = "spot.door", column = @Column(name = "former_door"))
    @Embedded
    Address former;
}
