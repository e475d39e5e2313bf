package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class A {
    @Id @GeneratedValue Long id;
    @ManyToOne(optional = false) B b;
    @OneToOne A self;
}

@Entity
class B {
    @Id @GeneratedValue Long id;
    @ManyToOne C c;
}

@Entity
class C {
    @Id @GeneratedValue Long id;
    @ManyToOne A a;
}
