package model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicInsert;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.hibernate.annotations.ParamDef;
import org.hibernate.annotations.RowId;
import org.hibernate.annotations.SQLOrder;
import org.hibernate.annotations.SQLRestriction;

@Entity
@Table(name = "orders")
@RowId("ctid")
@DynamicInsert
@DynamicUpdate
@BatchSize(size = 20)
@OptimisticLocking(type = OptimisticLockType.VERSION)
@SQLRestriction("deleted is not null")
@FilterDef(name = "mine", parameters = @ParamDef(name = "who", type = String.class))
@Filter(name = "mine", condition = "owner = :who")
@NamedQuery(name = "Order.all", query = "from Order")
public class Order {
    @Id
    Long id;

    @Version
    int version;

    boolean deleted;

    @OptimisticLock(excluded = true)
    String owner;

    @ManyToOne(fetch = FetchType.LAZY)
    @Fetch(FetchMode.SELECT)
    Order parent;

    @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL, orphanRemoval = true)
    @SQLOrder("id desc")
    @SQLRestriction("deleted is not null")
    @BatchSize(size = 10)
    List<Order> children;

    @ElementCollection
    @OrderBy("asc")
    @Fetch(FetchMode.SUBSELECT)
    Set<String> tags;
}
