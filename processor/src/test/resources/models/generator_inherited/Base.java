package model;

import jakarta.persistence.*;

@MappedSuperclass
abstract class Numbered {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}

@MappedSuperclass
@SequenceGenerator(name = "shared", sequenceName = "shared_numbers", allocationSize = 20)
abstract class Sharing {
    @Id
    @GeneratedValue(generator = "shared")
    Long id;
}

@MappedSuperclass
abstract class Choosing {
    @Id
    @GeneratedValue(generator = "own")
    Long id;
}
