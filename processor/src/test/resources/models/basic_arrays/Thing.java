package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Array;

@Entity
public class Thing {
    @Id Long id;
    String[] strings;
    int[] ints;
    Long[] longs;
    List<String> list;
    Set<UUID> uuids;
    @Column(length = 20) String[] shorter;
    @Array(length = 5) Integer[] bounded;
    double[] doubles;
    LocalDate[] dates;
    @Enumerated(EnumType.STRING) Colour[] colours;
}
