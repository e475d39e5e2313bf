package model;

import jakarta.persistence.*;
import org.hibernate.annotations.NativeGenerator;

@Entity
class Reading {
    @Id
    @NativeGenerator
    Long id;
}

@Entity
class Station {
    @Id
    @GeneratedValue
    @NativeGenerator(sequenceForm = @SequenceGenerator(sequenceName = "station_numbers", initialValue = 100))
    Long id;
}

@Entity
class Sensor {
    @Id
    @GeneratedValue
    @NativeGenerator(sequenceForm = @SequenceGenerator(name = "sensorNumbers", allocationSize = 5))
    Integer id;
}
