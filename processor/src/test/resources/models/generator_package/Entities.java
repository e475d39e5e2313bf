package model;

import jakarta.persistence.*;

@Entity
class Named {
    @Id
    @GeneratedValue(generator = "packaged")
    Long id;
}

@Entity
class Implied {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class Sequenced {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}

@Entity
class Tabled {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    Long id;
}
