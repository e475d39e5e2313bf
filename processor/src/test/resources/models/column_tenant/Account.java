package model;

import jakarta.persistence.*;
import org.hibernate.annotations.TenantId;

@Entity
class Account {
    @Id
    Long id;

    @TenantId
    String tenant;
}

@Entity
class Ledger {
    @Id
    Long id;

    @TenantId
    @Column(name = "tenantCode", length = 20)
    String tenant;
}
