package model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyClass;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import java.util.Map;
import java.util.SortedMap;

@Entity
public class Store {
    @Id
    Long id;

    @OneToMany
    @JoinTable(name = "store_by_kind")
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "kind", length = 12)
    Map<Kind, Item> byKind;

    @OneToMany(mappedBy = "store")
    @MapKey(name = "code")
    Map<String, Item> byCode;

    @ManyToMany
    @JoinTable(name = "store_owner_items")
    @MapKeyJoinColumn(name = "owner_id", foreignKey = @ForeignKey(name = "fk_owner"))
    Map<Owner, Item> byOwner;

    @ElementCollection
    @CollectionTable(name = "store_hours")
    @MapKeyClass(Integer.class)
    @Column(name = "hours", nullable = false)
    Map<Integer, String> hours;

    @ElementCollection
    @CollectionTable(name = "store_slots")
    SortedMap<Integer, Slot> slots;

    @OneToMany
    @JoinColumn(name = "slot_store")
    @MapKeyColumn(name = "slot_nr")
    Map<Integer, Owner> owners;
}
