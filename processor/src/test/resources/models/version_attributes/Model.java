package model;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
class Counted {
    @Id Long id;
    @Version Integer version;
    @Column(name = "v2") String other;
}

@Entity
class Stamped {
    @Id Long id;
    @Version @Column(name = "changedAt") LocalDateTime changed;
}

@Entity
class Shorted {
    @Id Long id;
    @Version short version;
}
