package model;

import jakarta.persistence.*;

@Entity
class Lion extends Numbered {}

@Entity
class Tiger extends Numbered {}

@Entity
class Oak extends Sharing {}

@Entity
class Beech extends Sharing {}

@Entity
@SequenceGenerator(name = "own", sequenceName = "iron_numbers")
class Iron extends Choosing {}

@Entity
@SequenceGenerator(name = "own", sequenceName = "gold_numbers", allocationSize = 1)
class Gold extends Choosing {}

@Entity
class Lead extends Choosing {}
