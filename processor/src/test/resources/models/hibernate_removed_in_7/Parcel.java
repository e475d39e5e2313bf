package model;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
@org.hibernate.annotations.Proxy(lazy = false)
@org.hibernate.annotations.Where(clause = "lost is not null")
@org.hibernate.annotations.SelectBeforeUpdate
@org.hibernate.annotations.Polymorphism(type = org.hibernate.annotations.PolymorphismType.IMPLICIT)
public class Parcel {
    @Id
    Long id;

    boolean lost;

    @ManyToOne(fetch = FetchType.LAZY)
    @org.hibernate.annotations.LazyToOne(org.hibernate.annotations.LazyToOneOption.PROXY)
    Parcel outer;

    @OneToMany(mappedBy = "outer")
    @org.hibernate.annotations.LazyCollection(org.hibernate.annotations.LazyCollectionOption.EXTRA)
    @org.hibernate.annotations.Where(clause = "lost is not null")
    @org.hibernate.annotations.OrderBy(clause = "id desc")
    Set<Parcel> inner;

    @ManyToMany
    @org.hibernate.annotations.WhereJoinTable(clause = "parcel_id is not null")
    Set<Parcel> companions;
}
