package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@MappedSuperclass
abstract class Base<K> {
    @Id @GeneratedValue K id;
    @Version int version;
    String createdBy;
}

@MappedSuperclass
abstract class Owned<K, O> extends Base<K> {
    @ManyToOne O owner;
    boolean active;
}

abstract class NotMapped extends Owned<Long, Account> {
    String ignored;
}

@Entity
@AttributeOverride(name = "createdBy", column = @Column(name = "made_by", length = 30))
@AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "holder_id"))
class Account extends NotMapped {
    String login;
}

@Entity
class Item extends Owned<Integer, Account> {
    String name;
}
